package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.UNIT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.Safeties;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.contact.SafetyView;
import org.rogatory.referral.file.Age;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is found of the safety of a person is written down beside what was found before, and over nothing. */
@EngineTest
class ReferralSafetyProcessTest {

    private static final Officer FIRST = ReferralFixtures.responder(UNIT);
    private static final Officer OTHER = new Officer(
            "responder2.kz.kz-unit-1", "responder2", "KZ", UNIT, Set.of(Role.FIRST_RESPONDER, Role.SCREENER));
    private static final String WAITS = "He waits outside (synthetic).";
    private static final String LEFT = "He has left (synthetic).";

    private final ReferralFixtures referrals;
    private final FirstContacts contacts;
    private final Safeties safeties;
    private final FileKeys keys;
    private final JdbcTemplate database;

    @Autowired
    ReferralSafetyProcessTest(
            ReferralFixtures referrals,
            FirstContacts contacts,
            Safeties safeties,
            FileKeys keys,
            JdbcTemplate database) {
        this.referrals = referrals;
        this.contacts = contacts;
        this.safeties = safeties;
        this.keys = keys;
        this.database = database;
    }

    private static ActDraft found(String safe, String words) {
        return Act.draft("record_safety").answers(Map.of("safe", safe)).internalText(words);
    }

    private List<Map<String, Object>> rows(String caseRef) {
        return database.queryForList("select * from referral_safety where case_ref = ?", caseRef);
    }

    @Test
    void whatWasFoundBeforeStaysAsItWasSaid() {
        var file = referrals.opened(UNIT, Age.ADULT);
        referrals.does(file, FIRST, found("no", WAITS));
        referrals.does(file, OTHER, found("yes", LEFT));

        var all = safeties.all(file);
        assertThat(all).extracting(view -> view.said().safe()).containsExactly("yes", "no");
        assertThat(all).extracting(view -> view.said().words()).containsExactly(LEFT, WAITS);
        assertThat(all).extracting(SafetyView::recordedBy).containsExactly(OTHER.username(), FIRST.username());
        assertThat(all.get(0).at()).isAfter(all.get(1).at());
        assertThat(safeties.of(file)).as("what holds now").contains(all.get(0));
    }

    @Test
    void ofTwoAtTheSameMomentTheLaterOneIsTheNewest() {
        var file = referrals.opened(UNIT, Age.ADULT);
        var node = referrals.node();
        for (var safe : List.of("no", "unknown", "yes")) {
            node.procedures().act(file.caseRef(), found(safe, WAITS).act(), FIRST);
        }
        assertThat(safeties.all(file)).extracting(view -> view.said().safe()).containsExactly("yes", "unknown", "no");
    }

    @Test
    void eachLiesUnderTheKeyOfTheFile() {
        var file = referrals.opened(UNIT, Age.ADULT);
        referrals.does(file, FIRST, found("no", WAITS));
        referrals.does(file, FIRST, found("yes", LEFT));
        assertThat(rows(file.caseRef()))
                .hasSize(2)
                .noneMatch(row ->
                        row.toString().contains("synthetic") || row.toString().contains("\"safe\""));
    }

    @Test
    void allOfThemGoWithAFirstContactThatDies() {
        var first = new SafetySaid("no", null, null, List.of(), WAITS);
        var file = draft(contacts.begin(first, FIRST));
        referrals.does(file, FIRST, found("yes", LEFT));
        assertThat(rows(file.caseRef())).hasSize(2);

        referrals.node().pass(Duration.ofDays(9));
        referrals.node().jobs().ring();
        assertThat(keys.destroyed(file.caseRef())).isTrue();
        assertThat(rows(file.caseRef())).isEmpty();
    }

    private CaseFile draft(String caseRef) {
        referrals.node().jobs().drain();
        return referrals.node().cases().find(caseRef, AccessScope.of(FIRST));
    }
}
