package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.NAME;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareReveals;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

/** What has left and what came is shown to who may see it and says why, and that leaves its trace. */
@EngineTest
class ReferralRevealsProcessTest {

    private static final Officer OURS = ReferralFixtures.responder(UNIT);
    private static final Officer THEIRS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer SCREENER =
            new Officer("screener.kz.kz-nc", "screener", "KZ", COORDINATOR, Set.of(Role.SCREENER));

    private final ReferralFixtures referrals;
    private final Shares shares;
    private final Offers offers;
    private final ShareReveals reveals;
    private final AuditTrail trail;

    @Autowired
    ReferralRevealsProcessTest(
            ReferralFixtures referrals, Shares shares, Offers offers, ShareReveals reveals, AuditTrail trail) {
        this.referrals = referrals;
        this.shares = shares;
        this.offers = offers;
        this.reveals = reveals;
        this.trail = trail;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    private CaseFile referred() {
        var file = referrals.opened(UNIT, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", COORDINATOR));
        return file;
    }

    private CaseFile taken(String shareRef) {
        offers.accept(shareRef, THEIRS);
        referrals.carried();
        return new Desk(referrals.node(), offers.open(shareRef, THEIRS)).file();
    }

    private List<String> traces(CaseFile file) {
        return trail.of(file.caseRef(), AuditTrail.place(""), Limit.of(50)).stream()
                .filter(entry -> entry.action().equals("referral.reveal"))
                .map(AuditEntry::details)
                .toList();
    }

    @Test
    void whatHasLeftIsToldByItsFieldsUntilSomebodySaysWhy() {
        var file = referred();
        var shareRef = referrals.share(file).shareRef();
        var ours = referrals.desk(file).file();
        assertThat(shares.one(ours, shareRef).orElseThrow().toString()).doesNotContain("SYNTETBEKOVA", "doctor");
        assertThat(shares.toldBy(ours, shareRef)).contains("names", "text").doesNotContain(NAME);
        assertThat(traces(file)).isEmpty();

        assertThat(reveals.left(file.caseRef(), shareRef, RevealReason.CORRECT_DATA, OURS))
                .hasValueSatisfying(said -> assertThat(said).contains(NAME, "doctor"));
        assertThat(traces(file)).containsExactly("kind=left;reason=correct_data");
    }

    @Test
    void whatCameIsShownInTheSameWayToWhoMayReveal() {
        var sent = referred();
        var shareRef = referrals.share(sent).shareRef();
        var theirs = taken(shareRef);
        assertThat(shares.cameWith(theirs, shareRef))
                .hasValueSatisfying(
                        fields -> assertThat(fields).contains("names", "text").doesNotContain(NAME));
        assertThat(refused(() -> reveals.came(theirs.caseRef(), shareRef, RevealReason.SAFETY, SCREENER)))
                .isEqualTo("role");
        assertThat(traces(theirs)).isEmpty();

        assertThat(reveals.came(theirs.caseRef(), shareRef, RevealReason.SAFETY, THEIRS))
                .contains(NAME);
        assertThat(traces(theirs)).containsExactly("kind=came;reason=safety");
        assertThat(traces(sent)).as("the other side learns nothing of it").isEmpty();
    }

    @Test
    void whatLiesInAnotherFileIsNotThere() {
        var sent = referred();
        var shareRef = referrals.share(sent).shareRef();
        var theirs = taken(shareRef);
        var other = referrals.opened(COORDINATOR, Age.ADULT);
        assertThat(refused(() -> reveals.came(other.caseRef(), shareRef, RevealReason.SAFETY, THEIRS)))
                .isEqualTo("not-found");
        assertThat(refused(() -> reveals.left(other.caseRef(), shareRef, RevealReason.SAFETY, THEIRS)))
                .isEqualTo("not-found");
        assertThat(refused(() -> reveals.left(sent.caseRef(), shareRef, RevealReason.SAFETY, THEIRS)))
                .isEqualTo("not-found");
        assertThat(refused(() -> reveals.came(theirs.caseRef(), shareRef, RevealReason.SAFETY, OURS)))
                .isEqualTo("not-found");
        assertThat(shares.cameWith(other, shareRef)).isEmpty();
        assertThat(shares.toldBy(other, shareRef)).isEmpty();
        assertThat(traces(other)).isEmpty();
    }
}
