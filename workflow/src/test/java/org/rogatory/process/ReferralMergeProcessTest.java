package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.consent.ConsentView;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.file.MergeView;
import org.rogatory.referral.file.Merges;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two files about the same person: people say so, two of them, and nothing moves from the one to the other. */
@EngineTest
class ReferralMergeProcessTest {

    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer OTHER = ReferralFixtures.coordinator2(COORDINATOR);
    private static final Officer THIRD =
            new Officer("coordinator3.kz.kz-nc", "coordinator3", "KZ", COORDINATOR, Set.of(Role.COORDINATOR));
    private static final String NOWHERE = "00000-00000";

    private final ReferralFixtures referrals;
    private final Merges merges;
    private final Consents consents;
    private final Shares shares;
    private final AccessLadder ladder;
    private final JdbcTemplate database;

    @Autowired
    ReferralMergeProcessTest(
            ReferralFixtures referrals,
            Merges merges,
            Consents consents,
            Shares shares,
            AccessLadder ladder,
            JdbcTemplate database) {
        this.referrals = referrals;
        this.merges = merges;
        this.consents = consents;
        this.shares = shares;
        this.ladder = ladder;
        this.database = database;
    }

    @AfterEach
    void end() {
        referrals.node().courier().reset();
    }

    private static ActDraft same(String code) {
        return Act.draft("propose_merge").reference(code).internalText("The same scar (synthetic).");
    }

    private static ActDraft agreed() {
        return Act.draft("approve_merge");
    }

    private CaseFile opened() {
        return referrals.opened(COORDINATOR, Age.ADULT);
    }

    private MergeView seen(CaseFile file, Officer officer) {
        return merges.of(referrals.desk(file).file(), officer);
    }

    private String refusal(CaseFile file, Officer officer, ActDraft act) {
        return referrals.desk(file).refusal(officer, act);
    }

    @Test
    void aSecondFileIsGivenUpByTwoPeopleAndEachLeadsToTheOther() {
        var stays = opened();
        var given = opened();
        referrals.does(given, OTHER, same(stays.caseRef().toLowerCase(Locale.ROOT)));
        assertThat(seen(given, THIRD))
                .returns(stays.caseRef(), MergeView::proposed)
                .returns(OTHER.username(), MergeView::proposedBy);
        assertThat(referrals.desk(given).at()).contains("ApproveClosing");
        assertThat(referrals.clocks(given)).contains("ref_closing");
        assertThat(refusal(given, OTHER, agreed())).as("who proposes it").isEqualTo("four-eyes");
        assertThat(refusal(given, OURS, agreed())).as("who answers for it").isEqualTo("four-eyes");
        assertThat(refusal(given, THIRD, Act.draft("close"))).isEqualTo("wrong-status");

        referrals.does(given, THIRD, agreed());
        assertThat(referrals.desk(given).file().closedAt()).isNotNull();
        assertThat(referrals.desk(given).running()).isFalse();
        assertThat(referrals.clocks(given)).isEmpty();
        assertThat(seen(given, OURS).stays()).isEqualTo(stays.caseRef());
        assertThat(seen(stays, OURS).givenUp()).containsExactly(given.caseRef());
        assertThat(referrals.desk(stays).file().closedAt()).isNull();
        assertThat(referrals.clocks(stays)).contains("ref_contact_referral");
    }

    @Test
    void theTimelinesSayThatAndWhyAndNoCodeOfTheOther() {
        var stays = opened();
        var given = opened();
        referrals.does(given, OTHER, same(stays.caseRef()));
        referrals.does(given, THIRD, agreed());
        var steps = referrals.desk(given).steps();
        assertThat(steps).anyMatch(step -> "The same scar (synthetic).".equals(step.internalText()));
        assertThat(steps.get(steps.size() - 1).codes()).containsExactly("opened_twice");
        assertThat(steps).noneMatch(step -> step.toString().contains(stays.caseRef()));
        assertThat(referrals.desk(stays).verbs()).endsWith("note_merge");
        assertThat(referrals.desk(stays).steps())
                .noneMatch(step -> step.toString().contains(given.caseRef()));
        assertThat(database.queryForList(
                        "select action from audit_entry where subject = ?", String.class, stays.caseRef()))
                .contains("referral.note_merge");
        assertThat(referrals.node().notices().unreadOf(OURS))
                .filteredOn(notice -> notice.reference().equals(stays.caseRef()))
                .extracting(NoticeView::code)
                .contains("merge_noted");
    }

    @Test
    @OnBothDatabases
    void nothingMovesAndConsentsAreAskedAnew() {
        var stays = opened();
        var given = opened();
        referrals.does(given, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(given, OURS, passing("transfer_file", "KZ-SHELTER-1"));
        assertThat(shares.of(given)).as("there is something to lose").hasSize(1);
        referrals.does(given, OTHER, same(stays.caseRef()));
        assertThat(refusal(given, THIRD, agreed())).isEqualTo("share-waits");
        var waiting = shares.of(given).get(0).shareRef();
        referrals.does(given, OURS, Act.draft("revoke_share").item(waiting));
        referrals.does(given, THIRD, agreed());

        assertThat(consents.of(referrals.desk(given).file())).hasSize(1).allMatch(ConsentView::standing);
        assertThat(shares.of(given)).hasSize(1);
        assertThat(consents.of(referrals.desk(stays).file())).isEmpty();
        assertThat(shares.of(stays)).isEmpty();
        assertThat(refusal(stays, OURS, passing("refer", "KZ-SHELTER-1"))).isEqualTo("share-no-ground");
    }

    @Test
    void aFileThatIsNotForOneIsNotToldFromOneThatIsNowhere() {
        var given = opened();
        var elsewhere = referrals.opened(UNIT, Age.ADULT);
        var shut = opened();
        referrals.transaction().executeWithoutResult(status -> ladder.keepOut(shut.caseRef(), OTHER.username()));
        for (var code : List.of(NOWHERE, elsewhere.caseRef(), shut.caseRef())) {
            assertThat(refusal(given, OTHER, same(code))).as(code).isEqualTo("referral-merge-unknown");
        }
        assertThat(refusal(given, OTHER, same(given.caseRef()))).isEqualTo("referral-merge-itself");
        assertThat(seen(given, OTHER).none()).isTrue();
    }

    @Test
    void whoAgreesSeesBothFilesAndWhoDoesNotReadsNoCode() {
        var stays = opened();
        var given = opened();
        referrals.does(given, OTHER, same(stays.caseRef()));
        referrals.transaction().executeWithoutResult(status -> ladder.keepOut(stays.caseRef(), THIRD.username()));
        assertThat(seen(given, THIRD).proposedBy()).isEqualTo(OTHER.username());
        assertThat(seen(given, THIRD).proposed()).isNull();
        assertThat(refusal(given, THIRD, agreed())).isEqualTo("referral-merge-unknown");
        assertThat(referrals.desk(given).file().closedAt()).isNull();
    }

    @Test
    void noFileIsGivenUpForOneThatIsOverOrMayBeGoneTomorrow() {
        var given = opened();
        var draft = referrals.opened(COORDINATOR, Age.ADULT, LocalDate.of(2099, 1, 1));
        assertThat(refusal(given, OTHER, same(draft.caseRef()))).isEqualTo("referral-merge-draft");
        var over = opened();
        referrals.does(given, OTHER, same(over.caseRef()));
        referrals.does(
                over, OTHER, Act.draft("propose_closing").kind("goals_reached").internalText("Done."));
        referrals.does(over, THIRD, Act.draft("close"));
        assertThat(refusal(given, THIRD, agreed())).isEqualTo("referral-merge-closed");

        referrals.does(given, THIRD, Act.draft("refuse_merge").internalText("It is over (synthetic)."));
        assertThat(seen(given, OURS).none()).isTrue();
        assertThat(referrals.clocks(given)).doesNotContain("ref_closing");
        assertThat(refusal(given, OTHER, same(over.caseRef()))).isEqualTo("referral-merge-closed");
    }

    @Test
    @OnBothDatabases
    void whoTakesItUpAgainSaysThatItWasAnother() {
        var stays = opened();
        var given = opened();
        referrals.does(given, OTHER, same(stays.caseRef()));
        referrals.does(given, THIRD, agreed());
        referrals.does(given, OURS, Act.draft("reopen_file").internalText("Two sisters (synthetic)."));
        assertThat(referrals.desk(given).file().closedAt()).isNull();
        assertThat(seen(given, OURS).none()).isTrue();
        assertThat(seen(stays, OURS).none()).isTrue();
        assertThat(referrals.desk(stays).verbs().stream().filter("note_merge"::equals))
                .hasSize(2);
        assertThat(database.queryForList("select ended_at from referral_merge where case_ref = ?", given.caseRef()))
                .as("it stays written down")
                .hasSize(1);
    }

    @Test
    void theDatabaseTakesNoMergeByOnePerson() {
        var statement = "insert into referral_merge (merge_ref, case_ref, into_ref, proposed_by, approved_by,"
                + " merged_at, version) values (?, ?, ?, ?, ?, '2026-04-20 06:00:00', 0)";
        assertThatThrownBy(() -> database.update(statement, "M-1", "F-1", "F-2", "one.person", "one.person"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.update(statement, "M-2", "F-1", "F-1", "one.person", "another"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
