package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.Cascading.REGION_SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.StepPlace;
import org.springframework.beans.factory.annotation.Autowired;

/** Visas on an answer that is changed, executed by another body than before, or not laid out yet. */
@EngineTest
class AnswerVisaChangesProcessTest {

    private static final Officer MINISTRY = Levels.officer("ministry.kz", "KZ-MIA", SUPERVISOR);

    private final Levels levels;
    private final Cascading cascading;

    @Autowired
    AnswerVisaChangesProcessTest(Levels levels, Cascading cascading) {
        this.levels = levels;
        this.cascading = cascading;
    }

    @BeforeEach
    void open() {
        cascading.open();
        levels.known(MINISTRY);
    }

    @AfterEach
    void forget() {
        levels.forget();
        cascading.forget();
    }

    private Desk drafted() {
        return cascading.executed().does(CENTRAL_OFFICER, Files.answer("final"));
    }

    /** The region has begun, and its work was put off; an answer that says so is drafted. */
    private Desk puttingOff() {
        var theirs = cascading.assigned("KZ-REG-1").does(REGION, Files.begun());
        theirs.consulted("postponement").does(HEAD, DecisionProcessTest.postpone());
        return theirs.does(CENTRAL_OFFICER, Files.answer("interim"));
    }

    /** The other State has that answer, by the visas of the region. */
    private Desk putOff() {
        levels.answered(RouteStage.APPROVE_ANSWER);
        var theirs = puttingOff().does(REGION_SUPERVISOR, Levels.give()).does(HEAD, Levels.give());
        theirs.does(SUPERVISOR, "approve_answer").does(SIGNATORY, "sign_answer");
        return theirs.does(REGISTRAR, "send_postponement");
    }

    private Desk refused(Desk theirs) {
        theirs.consulted("refusal").does(HEAD, DecisionProcessTest.refuse());
        return theirs.does(CENTRAL_OFFICER, Files.answer("final"));
    }

    private void attach(Desk desk, Officer officer) {
        var content = new ByteArrayInputStream("late (synthetic)".getBytes(StandardCharsets.UTF_8));
        levels.node().documents().attach(NewAttachment.of(desk.caseRef(), "other", "late.pdf", null), content, officer);
    }

    @Test
    void whereAnotherAuthorityExecutesNowItIsAskedOnTheRouteTheFileHas() {
        var theirs = putOff().does(CENTRAL_OFFICER, "resume_review").does(CENTRAL_OFFICER, "accept");
        theirs.does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
        assertThat(levels.told(refused(theirs)))
                .containsExactly("1 KZ-REG-1 given", "1 KZ-GPO given", "2 KZ-UNIT-1 waiting", "2 KZ-GPO ahead");
    }

    @Test
    void theSuccessorOfTheAuthorityThatExecutedIsAsked() {
        var theirs = putOff().does(REGION, Act.draft("resume_execution"));
        theirs.does(HEAD, Cascading.move(0, "KZ-UNIT-1"));
        assertThat(levels.told(refused(theirs))).endsWith("2 KZ-UNIT-1 waiting", "2 KZ-GPO ahead");
    }

    @Test
    void aVisaThatAHeadHasMovedStaysThereAsLongAsTheSameAuthorityExecutes() {
        levels.answered(RouteStage.APPROVE_ANSWER);
        var theirs = drafted().does(HEAD, Levels.move("1", "KZ-MIA"));
        theirs.does(CENTRAL_OFFICER, Files.answer("final")).does(CENTRAL_OFFICER, Files.answer("final"));
        assertThat(levels.told(theirs)).endsWith("3 KZ-MIA waiting", "3 KZ-GPO ahead");
    }

    @Test
    void theAnswerOfAnAuthorityThatTheDirectoryKnowsNoMoreTakesTheRouteOfTheOneThatKeepsTheFile() {
        levels.route("KZ-GPO", RouteStage.APPROVE_ANSWER, Levels.OWN, Levels.TO_HEAD);
        var theirs = cascading.executed();
        levels.jdbc()
                .sql("update mla_incoming set executing_authority = 'KZ-GONE' where case_ref = ?")
                .params(theirs.caseRef())
                .update();
        theirs.does(CENTRAL_OFFICER, Files.answer("final"));
        assertThat(levels.told(theirs)).containsExactly("1 KZ-GPO waiting", "1 KZ-GPO ahead");
    }

    @Test
    void theRouteIsThatOfTheAuthorityToWhichItWasAssignedThoughADistrictBelowHasTheWork() {
        levels.answered(RouteStage.APPROVE_ANSWER);
        levels.route("KZ-DIST-1", RouteStage.APPROVE_ANSWER, Levels.TO_HEAD);
        var theirs = cascading.atDistrict().does(Cascading.DISTRICT, Files.begun());
        theirs.consulted("postponement").does(HEAD, DecisionProcessTest.postpone());
        theirs.does(CENTRAL_OFFICER, Files.answer("interim"));
        assertThat(levels.told(theirs)).containsExactly("1 KZ-REG-1 waiting", "1 KZ-GPO ahead");
    }

    @Test
    void whatWasAddedAfterItsVisasWereAskedForIsDraftedAnewAndEndorsedAgain() {
        levels.answered(RouteStage.APPROVE_ANSWER);
        var theirs = drafted().does(REGION_SUPERVISOR, Levels.give()).does(HEAD, Levels.give());
        attach(theirs, theirs.officer(CENTRAL_OFFICER));
        assertThat(theirs.refusal(SUPERVISOR, Act.draft("approve_answer"))).isEqualTo("answer-changed");

        theirs.does(CENTRAL_OFFICER, Files.answer("final"));
        assertThat(levels.told(theirs)).endsWith("2 KZ-REG-1 waiting", "2 KZ-GPO ahead");
        theirs.does(REGION_SUPERVISOR, Levels.give()).does(HEAD, Levels.give());
        assertThat(theirs.does(SUPERVISOR, "approve_answer").status()).isEqualTo("answer_approved");
    }

    @Test
    void noVisaIsGivenOnALetterThatIsBeingLaidOut() {
        levels.answered(RouteStage.SIGN_ANSWER);
        var theirs = drafted().only(SUPERVISOR, Act.draft("approve_answer"));
        assertThat(theirs.refusal(REGION_SUPERVISOR, Levels.give())).isEqualTo("letter-being-prepared");
        assertThat(theirs.refusal(REGION_SUPERVISOR, Levels.giveAnswerBack())).isEqualTo("letter-being-prepared");
        assertThat(levels.offered(REGION_SUPERVISOR, theirs)).contains("give_visa letter-being-prepared");
        levels.node().jobs().drain();
        theirs.does(REGION_SUPERVISOR, Levels.give());
        assertThat(levels.told(theirs)).containsExactly("1 KZ-REG-1 given", "1 KZ-GPO waiting");
    }

    @Test
    void whoDraftedAnEarlierAnswerGivesNoVisa() {
        var ofOfficer = new RouteStep(1, StepPlace.CENTRAL, null, CENTRAL_OFFICER, null, 3);
        levels.route("KZ-REG-1", RouteStage.APPROVE_ANSWER, ofOfficer);
        var theirs = drafted().does(REGION, Files.answer("final"));
        assertThat(theirs.refusal(CENTRAL_OFFICER, Levels.give())).isEqualTo("four-eyes");
    }

    @Test
    void whoAddedWhatGoesWithTheLetterGivesNoVisaBeforeItsSignature() {
        levels.answered(RouteStage.SIGN_ANSWER);
        var theirs = drafted();
        attach(theirs, REGION_SUPERVISOR);
        theirs.does(SUPERVISOR, "approve_answer");
        assertThat(theirs.refusal(REGION_SUPERVISOR, Levels.give())).isEqualTo("four-eyes");
    }

    @Test
    void whoExecutesDecidesNothingAboutTheAnswer() {
        var theirs = drafted();
        var back = Act.draft("return_answer").internalText("Say more (made up).");
        assertThat(theirs.refusal(REGION_SUPERVISOR, Act.draft("approve_answer")))
                .isEqualTo("answer-decided-elsewhere");
        assertThat(theirs.refusal(REGION_SUPERVISOR, back)).isEqualTo("answer-decided-elsewhere");
        assertThat(levels.offered(REGION_SUPERVISOR, theirs)).doesNotContain("approve_answer", "return_answer");
    }

    @Test
    void aWithdrawalEndsTheVisasThatWait() {
        levels.answered(RouteStage.APPROVE_ANSWER);
        var theirs = puttingOff();
        assertThat(levels.workOf(REGION_SUPERVISOR, theirs)).contains("GiveVisa");
        theirs.does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
        assertThat(levels.told(theirs)).containsExactly("1 KZ-REG-1 lapsed", "1 KZ-GPO lapsed");
        assertThat(levels.workOf(REGION_SUPERVISOR, theirs)).doesNotContain("GiveVisa");
    }

    @Test
    void returnedBeforeItsSignatureByTheOfficeItWaitsForNoVisa() {
        levels.answered(RouteStage.SIGN_ANSWER);
        var theirs = drafted().does(SUPERVISOR, "approve_answer");
        theirs.does(SIGNATORY, Act.draft("return_answer").internalText("Say more (made up)."));
        assertThat(theirs.at()).containsExactly("DraftAnswer");
        assertThat(levels.told(theirs)).containsExactly("1 KZ-REG-1 lapsed", "1 KZ-GPO lapsed");
    }
}
