package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.AbandonedDrafts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A draft that was given up is taken into work again by the unit that drafted it, and by nobody else. */
@EngineTest
class AbandonedDraftProcessTest {

    private final Files files;
    private final AbandonedDrafts drafts;
    private final JdbcTemplate jdbc;

    @Autowired
    AbandonedDraftProcessTest(Files files, AbandonedDrafts drafts, JdbcTemplate jdbc) {
        this.files = files;
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    private Desk abandoned() {
        return files.requestOfUzbekistanToKazakhstan().does(DRAFTER, Files.withdrawal("cancel"));
    }

    private List<String> listed(Officer officer) {
        return drafts.of(officer).stream().map(CaseFile::caseRef).toList();
    }

    private static Officer colleague(String unit) {
        return new Officer("colleague.uz", "", "UZ", unit, Set.of(DRAFTER));
    }

    @Test
    @OnBothDatabases
    void anAbandonedDraftIsRestoredByAColleagueAndGoesItsWay() {
        var ours = abandoned();
        assertThat(listed(ours.officer(DRAFTER))).contains(ours.caseRef());
        ours.does(colleague("UZ-UNIT-1"), Act.draft("restore"));

        assertThat(ours.status()).isEqualTo("draft");
        assertThat(ours.file().closedAt()).isNull();
        assertThat(listed(ours.officer(DRAFTER))).doesNotContain(ours.caseRef());
        assertThat(ours.steps())
                .filteredOn(step -> "restore".equals(step.verb()))
                .singleElement()
                .satisfies(step -> assertThat(step.actor()).isEqualTo("colleague.uz"));
        assertThat(ours.does(DRAFTER, "submit").at()).containsExactly("EndorseRequest");
    }

    private List<DeadlineView> confirmations(Desk desk, DeadlineStatus status) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("treaty_oral_confirm"))
                .filter(deadline -> deadline.status() == status)
                .toList();
    }

    /** A former version let a draft be abandoned that had been asked orally, and nobody was told. */
    private void abandonedUntold(Desk ours) {
        ours.does(DRAFTER, CalledOffRequestProcessTest.calledOff(files, "cancel"));
        jdbc.update("update mla_advance set called_off_at = null where case_ref = ?", ours.caseRef());
    }

    @Test
    void whatWasAskedOrallyAndNeverCalledOffIsStillConfirmedInWritingWithinItsTerm() {
        var ours = files.requestOfUzbekistanToKazakhstan().does(DRAFTER, CalledOffRequestProcessTest.asked(files));
        var due = confirmations(ours, DeadlineStatus.RUNNING).get(0).dueAt();
        abandonedUntold(ours);
        assertThat(confirmations(ours, DeadlineStatus.RUNNING)).isEmpty();
        ours.does(DRAFTER, "restore");
        assertThat(confirmations(ours, DeadlineStatus.RUNNING))
                .extracting(DeadlineView::dueAt)
                .containsExactly(due);

        abandonedUntold(ours);
        files.node().pass(Duration.ofHours(80));
        ours.does(DRAFTER, "restore");
        files.node().jobs().ring();
        assertThat(confirmations(ours, DeadlineStatus.PASSED)).hasSize(1);
    }

    @Test
    void anotherUnitAndAnotherRoleCannotRestoreIt() {
        var ours = abandoned();
        assertThat(ours.refusal(colleague("UZ-GPO"), Act.draft("restore"))).isEqualTo("not-found");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("restore"))).isEqualTo("not-found");
        assertThat(ours.refusal(SUPERVISOR, Act.draft("restore"))).isIn("not-found", "role");
        assertThat(ours.refusal(officerOfTheUnit(), Act.draft("restore"))).isEqualTo("role");
        assertThat(listed(colleague("UZ-GPO"))).doesNotContain(ours.caseRef());
        assertThat(ours.status()).isEqualTo("withdrawn");
    }

    /** The head of the unit sees the file, and leaves drafting to those who draft. */
    private static Officer officerOfTheUnit() {
        return new Officer("head.unit.uz", "", "UZ", "UZ-UNIT-1", Set.of(HEAD));
    }

    @Test
    void onlyTheCourtRestoresItsOwnDraft() {
        var ours = files.requestOfACourt().does(COURT, Files.withdrawal("cancel"));
        var prosecutor = new Officer("other.uz", "", "UZ", "UZ-COURT-1", Set.of(DRAFTER));
        assertThat(ours.refusal(prosecutor, Act.draft("restore"))).isEqualTo("role");
        assertThat(listed(prosecutor)).doesNotContain(ours.caseRef());
        assertThat(ours.does(COURT, "restore").status()).isEqualTo("draft");
    }

    @Test
    void aRequestThatWasSubmittedNeverBecomesADraftAgain() {
        var ours = files.submitted().does(DRAFTER, Files.withdrawal("cancel"));
        var drafter = ours.officer(DRAFTER);
        assertThat(files.node().procedures().actions(ours.file(), drafter))
                .extracting(AllowedAction::verb)
                .doesNotContain("restore");
        assertThat(listed(drafter)).doesNotContain(ours.caseRef());
        assertThat(drafts.canComeBack(ours.caseRef(), drafter)).isFalse();
        assertThat(ours.refusal(DRAFTER, Act.draft("restore"))).isEqualTo("was-submitted");
    }

    @Test
    void theListForgetsWhatWasAbandonedLongAgo() {
        var ours = abandoned();
        files.node().pass(AbandonedDrafts.SHOWN.plus(Duration.ofDays(1)));
        assertThat(listed(ours.officer(DRAFTER))).doesNotContain(ours.caseRef());
        assertThat(ours.does(DRAFTER, "restore").status()).isEqualTo("draft");
    }
}
