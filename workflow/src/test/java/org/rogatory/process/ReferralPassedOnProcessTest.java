package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralSaid.NAME;
import static org.rogatory.process.ReferralSaid.consent;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.ShareReveals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a file tells of itself where it is passed on. */
@EngineTest
class ReferralPassedOnProcessTest {

    private static final Officer RESPONDING = ReferralFixtures.responder(UNIT);
    private static final List<String> SCOPE = List.of("language", "needs", "safety", "names", "contacts");

    private final ReferralFixtures referrals;
    private final ShareReveals reveals;
    private final JdbcTemplate database;

    @Autowired
    ReferralPassedOnProcessTest(ReferralFixtures referrals, ShareReveals reveals, JdbcTemplate database) {
        this.referrals = referrals;
        this.reveals = reveals;
        this.database = database;
    }

    @BeforeEach
    void begin() {
        referrals.node().courier().reset();
    }

    private void reached(CaseFile file, String value, String safe) {
        var answers = Map.of("value", value, "safe", safe, "said_by", "The person (synthetic)");
        referrals.does(
                file,
                RESPONDING,
                Act.draft("record_contact").kind("contact_phone").answers(answers));
    }

    @Test
    void whatTheFileKnowsGoesAlongAndWhatIsNotSafeOrWasSaidFreelyStays() {
        var file = referrals.opened(UNIT, Age.ADULT);
        referrals.does(
                file,
                RESPONDING,
                Act.draft("record_safety")
                        .keys(List.of("medical_need", "interpreter_needed"))
                        .answers(Map.of("safe", "no", "language", "ky"))
                        .internalText("He waits outside (synthetic)."));
        referrals.does(file, RESPONDING, Act.draft("record_identity").answers(Map.of("name", NAME)));
        reached(file, "+7 1", "yes");
        reached(file, "+7 2", "unknown");
        referrals.does(file, RESPONDING, consent(Purpose.REFERRAL, SCOPE));
        var passing = Act.draft("refer").authority(COORDINATOR).kind("medical_care");
        referrals.does(file, RESPONDING, passing.carrier("share_now").keys(SCOPE));
        assertThat(reveals.left(file.caseRef(), referrals.share(file).shareRef(), RevealReason.SAFETY, RESPONDING)
                        .orElseThrow())
                .contains("ky", "medical_need interpreter_needed", "\"no\"", NAME, "+7 1")
                .doesNotContain("+7 2", "outside");
        assertThat(database.queryForList("select details from audit_entry where subject = ?", file.caseRef()))
                .filteredOn(row -> row.toString().contains("share_agreed"))
                .as("the name and the ways to her leave their trace")
                .hasSize(2);
    }
}
