package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Cascading.REGION_SUPERVISOR;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.cases.Act;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.StepPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** An answer goes by the visas of the body that executed: in turn or in parallel, back and again, within their days. */
@EngineTest
class AnswerVisasProcessTest {

    private static final Officer MINISTRY = Levels.officer("ministry.kz", "KZ-MIA", SUPERVISOR);
    private static final Officer STANDING_IN = Levels.officer("standin.region.kz", "KZ-REG-1", SIGNATORY);
    private static final Officer HEAD_OF_REGION = Levels.officer("head.region.kz", "KZ-REG-1", HEAD);

    private final Levels levels;
    private final Cascading cascading;
    private final Absences absences;
    private final DataSource database;

    @Autowired
    AnswerVisasProcessTest(Levels levels, Cascading cascading, Absences absences, DataSource database) {
        this.database = database;
        this.levels = levels;
        this.cascading = cascading;
        this.absences = absences;
    }

    @BeforeEach
    void open() {
        cascading.open();
        levels.known(MINISTRY, HEAD_OF_REGION, STANDING_IN);
    }

    @AfterEach
    void forget() {
        levels.forget();
        cascading.forget();
    }

    private Desk drafted() {
        return cascading.executed().does(CENTRAL_OFFICER, Files.answer("final"));
    }

    private static Step returned(Desk desk) {
        return desk.steps().stream()
                .filter(step -> step.verb().equals("return_answer"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerIsApprovedAndSignedOnceEveryVisaIsThereInItsTurn() {
        levels.answered(RouteStage.APPROVE_ANSWER);
        levels.route("KZ-REG-1", RouteStage.SIGN_ANSWER, Levels.OWN);
        var theirs = drafted();
        assertThat(levels.told(theirs)).containsExactly("1 KZ-REG-1 waiting", "1 KZ-GPO ahead");
        assertThat(levels.workOf(REGION_SUPERVISOR, theirs)).contains("GiveVisa");
        assertThat(theirs.refusal(SUPERVISOR, Act.draft("approve_answer"))).isEqualTo("visas-awaited");
        assertThat(levels.offered(theirs.officer(SUPERVISOR), theirs)).contains("approve_answer visas-awaited");
        assertThat(theirs.refusal(HEAD, Levels.give())).isEqualTo("visa-not-yours");

        theirs.does(REGION_SUPERVISOR, Levels.give()).does(HEAD, Levels.give());
        assertThat(theirs.does(SUPERVISOR, "approve_answer").status()).isEqualTo("answer_approved");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_answer"))).isEqualTo("visas-awaited");
        theirs.does(REGION_SUPERVISOR, Levels.give());
        assertThat(theirs.does(SIGNATORY, "sign_answer").status()).isEqualTo("answer_signed");
    }

    @Test
    void whoSupervisesTheExecutionHasNoTaskOfTheApprovalAndAnUpgradeTakesThoseOfBefore() {
        var theirs = drafted();
        assertThat(cascading.works(theirs.officer(SUPERVISOR), theirs)).isTrue();
        assertThat(cascading.works(theirs.officer(HEAD), theirs)).isTrue();
        assertThat(cascading.works(REGION_SUPERVISOR, theirs)).isFalse();

        asBefore(theirs);
        assertThat(cascading.works(REGION_SUPERVISOR, theirs)).isTrue();
        var script = new ResourceDatabasePopulator(
                new ClassPathResource("db/migration/V20261127_2210__tasks_approvals.sql"));
        script.execute(database);
        assertThat(cascading.works(REGION_SUPERVISOR, theirs)).isFalse();
        assertThat(cascading.works(theirs.officer(SUPERVISOR), theirs)).isTrue();
        assertThat(levels.node().tasks().ofCase(theirs.caseRef()))
                .filteredOn(task -> task.step().equals("ApproveAnswer"))
                .singleElement()
                .satisfies(task -> assertThat(task.assignee()).isNull());
    }

    /** Who supervises the execution was offered the approval, and has taken it. */
    private void asBefore(Desk desk) {
        var jdbc = cascading.jdbc();
        jdbc.sql("insert into tasks_candidate (task_id, principal)"
                        + " select task_id, 'unit:KZ-REG-1/supervisor' from tasks_task"
                        + " where step = 'ApproveAnswer' and case_ref = ?")
                .param(desk.caseRef())
                .update();
        jdbc.sql("update tasks_task set assignee = ? where step = 'ApproveAnswer' and case_ref = ?")
                .params(REGION_SUPERVISOR.username(), desk.caseRef())
                .update();
    }

    @Test
    void visasOfOneTurnAreAskedForAtOnceAlsoOfAnAuthorityThatHadNoPartInTheExecution() {
        var ministry = new RouteStep(1, StepPlace.AUTHORITY, "KZ-MIA", SUPERVISOR, null, 3);
        levels.route("KZ-REG-1", RouteStage.APPROVE_ANSWER, Levels.OWN, ministry, Levels.TO_HEAD);
        var theirs = drafted();
        assertThat(levels.told(theirs)).containsExactly("1 KZ-REG-1 waiting", "1 KZ-MIA waiting", "1 KZ-GPO ahead");
        assertThat(levels.offered(MINISTRY, theirs)).containsExactlyInAnyOrder("give_visa", "return_visa");
        theirs.does(MINISTRY, Levels.give());
        assertThat(levels.told(theirs)).containsExactly("1 KZ-REG-1 waiting", "1 KZ-MIA given", "1 KZ-GPO ahead");
        theirs.does(REGION_SUPERVISOR, Levels.give());
        assertThat(levels.told(theirs)).endsWith("1 KZ-GPO waiting");
    }

    @Test
    void returnedForAReasonItIsDraftedAnewAndComesByEveryVisaOfTheRouteItHad() {
        var route = levels.answered(RouteStage.APPROVE_ANSWER);
        var theirs = drafted();
        assertThat(theirs.refusal(REGION_SUPERVISOR, Act.draft("return_visa"))).isEqualTo("field-missing");
        assertThat(theirs.refusal(REGION_SUPERVISOR, Levels.giveBack())).isEqualTo("unknown-code");
        theirs.does(REGION_SUPERVISOR, Levels.give()).does(HEAD, Levels.giveAnswerBack());
        assertThat(theirs.at()).containsExactly("DraftAnswer");
        assertThat(returned(theirs).codes()).containsExactly("answer_item_left_out");

        levels.node().pass(Duration.ofDays(1));
        levels.renewed(route, Levels.TO_HEAD);
        theirs.does(CENTRAL_OFFICER, Files.answer("final"));
        assertThat(levels.told(theirs))
                .containsExactly("1 KZ-REG-1 given", "1 KZ-GPO returned", "2 KZ-REG-1 waiting", "2 KZ-GPO ahead");
        theirs.does(REGION_SUPERVISOR, Levels.give()).does(HEAD, Levels.give());
        assertThat(theirs.does(SUPERVISOR, "approve_answer").status()).isEqualTo("answer_approved");
    }

    @Test
    void anAnswerThatIsDraftedKeepsTheRouteBeforeItsSignatureThoughThatEndsMeanwhile() {
        var route = levels.answered(RouteStage.SIGN_ANSWER);
        var theirs = drafted();
        levels.node().pass(Duration.ofDays(1));
        levels.renewed(route, Levels.TO_HEAD);
        theirs.does(SUPERVISOR, "approve_answer");
        assertThat(levels.told(theirs)).containsExactly("1 KZ-REG-1 waiting", "1 KZ-GPO ahead");
    }

    @Test
    void returnedBeforeTheSignatureNeitherItsLetterNorItsNumberStands() {
        levels.answered(RouteStage.SIGN_ANSWER);
        var theirs = drafted().does(SUPERVISOR, "approve_answer");
        theirs.does(REGION_SUPERVISOR, Levels.giveAnswerBack());
        assertThat(theirs.status()).isEqualTo("answer_drafted");
        assertThat(theirs.at()).containsExactly("DraftAnswer");
        assertThat(theirs.refusal(SUPERVISOR, Act.draft("approve_answer"))).isEqualTo("answer-returned");
        assertThat(levels.told(theirs)).containsExactly("1 KZ-REG-1 returned", "1 KZ-GPO lapsed");
    }

    @Test
    void anAnswerDraftedAnewOrReturnedByTheCentralAuthorityWaitsForNoVisaOfBefore() {
        levels.answered(RouteStage.APPROVE_ANSWER);
        var theirs = drafted().does(CENTRAL_OFFICER, Files.answer("final"));
        assertThat(levels.told(theirs))
                .containsExactly("1 KZ-REG-1 lapsed", "1 KZ-GPO lapsed", "2 KZ-REG-1 waiting", "2 KZ-GPO ahead");
        theirs.does(HEAD, Act.draft("return_answer").internalText("Say more (made up)."));
        assertThat(levels.told(theirs)).endsWith("2 KZ-REG-1 lapsed", "2 KZ-GPO lapsed");
        assertThat(levels.workOf(REGION_SUPERVISOR, theirs)).doesNotContain("GiveVisa");
    }

    @Test
    void whoDraftedTheAnswerGivesNoVisaOnIt() {
        levels.route(
                "KZ-REG-1",
                RouteStage.APPROVE_ANSWER,
                new RouteStep(1, StepPlace.CENTRAL, null, CENTRAL_OFFICER, null, 3));
        var theirs = drafted();
        assertThat(theirs.refusal(CENTRAL_OFFICER, Levels.give())).isEqualTo("four-eyes");
        assertThat(levels.offered(theirs.officer(CENTRAL_OFFICER), theirs)).contains("give_visa four-eyes");
    }

    @Test
    void aVisaOnAnAnswerThatIsLateIsToldToItsLevelToItsHeadAndToWhoAnswersForTheFile() {
        levels.answered(RouteStage.APPROVE_ANSWER);
        var theirs = drafted();
        levels.jdbc().sql("delete from notices_notice").update();
        levels.node().pass(Duration.ofDays(8));
        levels.node().jobs().ring();
        assertThat(cascading.noticesOf(REGION_SUPERVISOR, theirs)).contains("visa_overdue");
        assertThat(cascading.noticesOf(HEAD_OF_REGION, theirs)).contains("visa_overdue");
        assertThat(cascading.noticesOf(theirs.officer(CENTRAL_OFFICER), theirs)).contains("deadline_passed");
    }

    @Test
    void aSubstituteGivesTheVisaOnAnAnswer() {
        levels.answered(RouteStage.APPROVE_ANSWER);
        var today = cascading.today();
        absences.note(
                new NewAbsence(
                        REGION_SUPERVISOR.username(),
                        today,
                        today.plusDays(5),
                        AbsenceReason.LEAVE,
                        STANDING_IN.username()),
                REGION_SUPERVISOR);
        var theirs = drafted().does(STANDING_IN, Levels.give());
        assertThat(levels.visas(theirs).get(0).forWhom()).isEqualTo(REGION_SUPERVISOR.username());
    }

    @Test
    void aHeadSkipsAVisaOnAnAnswerForAReasonOrMovesItToAnotherAuthority() {
        levels.answered(RouteStage.APPROVE_ANSWER);
        var theirs = drafted();
        assertThat(theirs.refusal(REGION_SUPERVISOR, Levels.skip("1"))).isEqualTo("role");
        theirs.does(HEAD, Levels.move("1", "KZ-MIA"));
        assertThat(levels.told(theirs)).containsExactly("1 KZ-MIA waiting", "1 KZ-GPO ahead");
        theirs.does(HEAD, Levels.skip("1"));
        assertThat(levels.told(theirs)).containsExactly("1 KZ-MIA skipped", "1 KZ-GPO waiting");
        assertThat(levels.visas(theirs).get(0).reasons()).isEqualTo(List.of("skip_nobody_there"));
    }
}
