package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.OwnPart.own;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.absences.Substitutions;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.resolutions.ResolutionPart;
import org.rogatory.resolutions.ResolutionView;
import org.rogatory.resolutions.Resolutions;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for one who is away waits for who stands in, from his first day to his last, and the trail says for whom. */
@EngineTest
class StandingInProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer DEPUTY =
            new Officer("deputy.kz", "Testov Orynbasar", "KZ", CHIEF.authority(), Set.of(REGISTRAR));
    private static final Officer REVIEWER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final ZoneId THERE = ZoneId.of("Asia/Almaty");

    private final Files files;
    private final Absences absences;
    private final Substitutions substitutions;
    private final Resolutions resolutions;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    StandingInProcessTest(
            Files files,
            Absences absences,
            Substitutions substitutions,
            Resolutions resolutions,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.absences = absences;
        this.substitutions = substitutions;
        this.resolutions = resolutions;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        List.of(CHIEF, DEPUTY, REVIEWER).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nobodyIsAway() {
        jdbc.sql("delete from absences_absence").update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), THERE);
    }

    /** Away from tomorrow on, for three days. */
    private void away(Officer officer, Officer substitute) {
        var from = today().plusDays(1);
        absences.note(
                new NewAbsence(officer.username(), from, from.plusDays(2), AbsenceReason.LEAVE, substitute.username()),
                officer);
    }

    /** The last minute before a day begins there, or its first one. */
    private void at(LocalDate day, int minutes) {
        files.node().moment(day.atStartOfDay(THERE).plusMinutes(minutes).toInstant());
    }

    private List<String> tasks(Desk desk, Officer officer) {
        return desk.work(officer).stream().map(OpenTask::step).toList();
    }

    private Officer deputy() {
        return substitutions.acting(DEPUTY);
    }

    private List<String> trail(Desk desk, String action) {
        return jdbc.sql("select details from audit_entry where action = ? and subject = ?")
                .param(action)
                .param(desk.caseRef())
                .query(String.class)
                .list();
    }

    @Test
    void aFirstResolutionThatWaitsForAnAbsentHeadIsWrittenByWhoStandsInAndIsTheHeadsAgainAfterwards() {
        var theirs = files.transmitted().partner().does(REGISTRAR, "register");
        var other = files.transmitted().partner().does(REGISTRAR, "register");
        var waiting = tasks(theirs, CHIEF);
        away(CHIEF, DEPUTY);
        var first = today().plusDays(1);

        at(first, -1);
        assertThat(deputy()).isEqualTo(DEPUTY);
        assertThat(theirs.refusal(deputy(), Files.review(theirs, REVIEWER.username())))
                .isEqualTo("role");

        at(first, 1);
        assertThat(tasks(theirs, deputy())).containsAll(waiting);
        theirs.does(deputy(), Files.review(theirs, REVIEWER.username()));
        assertThat(theirs.status()).isEqualTo("under_review");
        var last = theirs.steps().get(theirs.steps().size() - 1);
        assertThat(last.actor() + " for " + last.forWhom()).isEqualTo("deputy.kz for head.kz");
        assertThat(trail(theirs, "mla.assign_review"))
                .singleElement()
                .asString()
                .contains("for=" + CHIEF.username());

        at(first.plusDays(3), 1);
        assertThat(deputy()).isEqualTo(DEPUTY);
        assertThat(tasks(other, deputy())).isEqualTo(tasks(other, DEPUTY)).doesNotContainAnyElementsOf(waiting);
        assertThat(tasks(other, CHIEF)).containsAll(waiting);
        assertThat(other.refusal(deputy(), Files.review(other, REVIEWER.username())))
                .isEqualTo("role");
    }

    @Test
    void aTaskInTheHandsOfOneWhoIsAwayIsShownToWhoStandsInAndStaysHis() {
        var theirs = files.transmitted().partner().does(REGISTRAR, "register");
        var task = theirs.work(CHIEF).get(0);
        files.node().tasks().take(task.taskId(), CHIEF);
        away(CHIEF, DEPUTY);
        assertThat(files.node().tasks().mine(deputy()))
                .extracting(OpenTask::taskId)
                .doesNotContain(task.taskId());

        at(today().plusDays(1), 1);
        assertThat(files.node().tasks().mine(deputy()))
                .extracting(OpenTask::taskId)
                .contains(task.taskId());
        at(today().plusDays(3), 1);
        assertThat(files.node().tasks().mine(deputy()))
                .extracting(OpenTask::taskId)
                .doesNotContain(task.taskId());
        assertThat(files.node().tasks().mine(CHIEF))
                .extracting(OpenTask::taskId)
                .contains(task.taskId());
    }

    @Test
    void aResolutionThatNamesOneWhoIsAwayIsContinuedAndReportedByWhoStandsIn() {
        var theirs = files.received();
        var resolution = resolutions.of(theirs.caseRef(), REVIEWER).get(0);
        assertThat(files.node().cases().lookUp(theirs.caseRef(), AccessScope.of(DEPUTY)))
                .isPresent();
        away(REVIEWER, DEPUTY);
        assertThat(mayAdd(theirs, resolution)).isFalse();

        at(today().plusDays(1), 1);
        assertThat(mayAdd(theirs, resolution)).isTrue();
        resolutions.report(theirs.caseRef(), own(resolution.resolutionId()), "Done (synthetic).", deputy());

        assertThat(trail(theirs, "resolutions.in_place"))
                .singleElement()
                .asString()
                .contains("act=report_resolution", "for=" + REVIEWER.username());
        assertThat(theirs.steps())
                .last()
                .satisfies(step -> assertThat(step.forWhom()).isEqualTo(REVIEWER.username()));
    }

    /** A resolution that names both: one is away from today on, the other stands in for him. */
    private String joined(Desk theirs) {
        var id = resolutions.of(theirs.caseRef(), REVIEWER).get(0).resolutionId();
        resolutions.join(theirs.caseRef(), id, List.of(DEPUTY.username()), REVIEWER);
        away(REVIEWER, DEPUTY);
        at(today().plusDays(1), 1);
        return id;
    }

    private static String refusal(Runnable act) {
        var refusal = Assertions.catchThrowableOfType(Refusal.class, act::run);
        assertThat(refusal).isNotNull();
        return refusal.code();
    }

    private List<String> reports(Desk desk) {
        return resolutions.of(desk.caseRef(), CHIEF).get(0).named().stream()
                .map(named -> named.officer() + ": " + named.report())
                .toList();
    }

    @Test
    void whoIsNamedBesideHimReportsForHimFirstAndHisOwnPartStaysOpen() {
        var theirs = files.received();
        var id = joined(theirs);
        var his = new ResolutionPart(id, REVIEWER.username());
        assertThat(resolutions.demandReports(theirs.caseRef(), his, deputy())).isEqualTo(REVIEWER.username());

        resolutions.report(theirs.caseRef(), his, "His part (synthetic).", deputy());
        assertThat(reports(theirs))
                .containsExactlyInAnyOrder(
                        REVIEWER.username() + ": His part (synthetic).", DEPUTY.username() + ": null");
        assertThat(trail(theirs, "resolutions.in_place"))
                .singleElement()
                .asString()
                .contains("act=report_resolution", "for=" + REVIEWER.username());
        assertThat(refusal(() -> resolutions.report(theirs.caseRef(), his, "Again (synthetic).", deputy())))
                .isEqualTo("reported-already");
    }

    @Test
    void whoIsNamedBesideHimReportsForHimAlsoAfterHisOwnPart() {
        var theirs = files.received();
        var id = joined(theirs);
        resolutions.report(theirs.caseRef(), own(id), "My part (synthetic).", deputy());
        assertThat(refusal(() -> resolutions.report(theirs.caseRef(), own(id), "Again (synthetic).", deputy())))
                .isEqualTo("reported-already");
        assertThat(trail(theirs, "resolutions.in_place")).isEmpty();

        var his = new ResolutionPart(id, REVIEWER.username());
        resolutions.report(theirs.caseRef(), his, "His part (synthetic).", deputy());
        assertThat(reports(theirs))
                .containsExactlyInAnyOrder(
                        REVIEWER.username() + ": His part (synthetic).", DEPUTY.username() + ": My part (synthetic).");
        assertThat(trail(theirs, "resolutions.in_place")).hasSize(1);
        var nobodys = new ResolutionPart(id, CHIEF.username());
        assertThat(refusal(() -> resolutions.demandReports(theirs.caseRef(), nobodys, deputy())))
                .isEqualTo("not-found");
    }

    private boolean mayAdd(Desk desk, ResolutionView resolution) {
        return resolutions.of(desk.caseRef(), deputy()).stream()
                .filter(view -> view.resolutionId().equals(resolution.resolutionId()))
                .anyMatch(ResolutionView::continues);
    }

    @Test
    void whoStandsInIsNoAdministratorAndNoHeadOfAnotherPlace() {
        var elsewhere = new Officer("elsewhere.kz", "Testov", "KZ", "KZ-UNIT-1", Set.of(Role.EXECUTOR));
        var chief = new Officer("both.kz", "Testov", "KZ", "KZ-GPO", Set.of(HEAD, Role.ADMINISTRATOR));

        assertThat(elsewhere.inPlaceOf(List.of(chief)).roles()).containsExactly(Role.EXECUTOR);
        assertThat(elsewhere.inPlaceOf(List.of(chief)).principals()).contains("person:both.kz");
        assertThat(DEPUTY.inPlaceOf(List.of(chief)).roles()).containsExactlyInAnyOrder(REGISTRAR, HEAD);
        assertThat(DEPUTY.inPlaceOf(List.of(chief)).own()).isEqualTo(DEPUTY);
    }
}
