package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that are refused, put off, returned or forwarded instead of executed. */
@EngineTest
class DecisionProcessTest {

    private final Files files;

    DecisionProcessTest(@Autowired Files files) {
        this.files = files;
    }

    /** How far the requested side has come when the head decides. */
    enum Stage {
        REVIEWED("AssessRequest"),
        ACCEPTED("AssignExecution"),
        ASSIGNED("StartExecution"),
        BEGUN("ExecuteRequest");

        private final String step;

        Stage(String step) {
            this.step = step;
        }

        Desk reach(Files files) {
            var desk = files.received();
            if (this != REVIEWED) {
                desk.does(CENTRAL_OFFICER, "accept");
            }
            if (this == ASSIGNED || this == BEGUN) {
                desk.does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
            }
            if (this == BEGUN) {
                desk.does(EXECUTOR, Files.begun());
            }
            assertThat(desk.at()).containsExactly(step);
            return desk;
        }
    }

    static ActDraft refuse() {
        return Fully.refuse().ground("sovereignty_security").releasedText("Execution would harm essential interests.");
    }

    static ActDraft postpone() {
        return Act.draft("postpone")
                .ground("ongoing_investigation")
                .until(LocalDate.of(2026, 9, 1), null)
                .releasedText("Our own trial goes on.");
    }

    static ActDraft sendBack() {
        return Act.draft("return_without_execution").reasons(List.of("return_address_insufficient"));
    }

    static ActDraft forward(String authority) {
        return Act.draft("forward").authority(authority).releasedText("It is competent.");
    }

    @ParameterizedTest
    @EnumSource
    void aRequestIsRefusedAtAnyStageAndThePartnerLearnsTheGround(Stage stage) {
        var theirs = stage.reach(files).consulted().does(HEAD, refuse());
        assertThat(theirs.status()).isEqualTo("refused");
        assertThat(theirs.at()).containsExactly("DraftAnswer");
        assertThat(theirs.itemStatuses()).containsOnly("refused");

        Files.answered(theirs);
        assertThat(theirs.sent()).endsWith("refusal_notice");
        var ours = theirs.partner();
        assertThat(ours.status()).isEqualTo("refused");
        assertThat(ours.at()).containsExactly("AssessAnswer");
        assertThat(ours.itemStatuses()).containsOnly("refused");
        assertThat(ours.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
        assertThat(theirs.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
    }

    @Test
    void theReviewIsInTheHandsOfWhomTheHeadHasNamed() {
        var theirs = files.received();
        var named = theirs.officer(CENTRAL_OFFICER);
        var other = new Officer("other.kz", "other.kz", "KZ", named.authority(), Set.of(CENTRAL_OFFICER));
        assertThat(theirs.work(named))
                .filteredOn(task -> "AssessRequest".equals(task.step()))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.assignee()).isEqualTo(named.username());
                    assertThat(files.node().tasks().take(task.taskId(), other)).isEmpty();
                });
    }

    @Test
    void aRefusalNeedsConsultationWhereACitedInstrumentDemandsIt() {
        var theirs = files.received();
        var alone = Fully.refuse().ground("sovereignty_security").releasedText("It would harm our interests.");
        assertThat(theirs.refusal(HEAD, alone)).isEqualTo("consultation-required");

        theirs.does(CENTRAL_OFFICER, Act.draft("record_consultation").consultation("by video on 11 May 2026"));
        assertThat(theirs.does(HEAD, alone).status()).isEqualTo("refused");
    }

    @Test
    void aRefusalNeedsNoConsultationWhereNoInstrumentDemandsIt() {
        var draft = files.draft(Contents.withoutDutyToConsult(), DRAFTER);
        var theirs = Files.underReview(
                Files.signed(draft).does(REGISTRAR, "transmit").partner());
        var alone = Fully.refuse().ground("sovereignty_security").releasedText("It would harm our interests.");
        assertThat(theirs.does(HEAD, alone).status()).isEqualTo("refused");
    }

    @Test
    void aGroundThatTheInstrumentsForbidIsNotAvailable() {
        var theirs = files.received();
        assertThat(theirs.refusal(HEAD, refuse().ground("bank_secrecy"))).isEqualTo("ground-not-available");
        assertThat(theirs.status()).isEqualTo("under_review");
    }

    @Test
    void anExecutionIsPutOffUntilADateAndTakenUpAgain() {
        var theirs = Stage.BEGUN.reach(files).consulted().does(HEAD, postpone());
        assertThat(theirs.itemStatuses()).containsOnly("postponed");
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_postponement");
        assertThat(theirs.status()).isEqualTo("postponed");
        assertThat(theirs.at()).containsExactly("DraftAnswer");

        var ours = theirs.partner();
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(theirs.lastSent().path("until").asString("")).isEqualTo("2026-09-01");

        theirs.does(EXECUTOR, "resume_execution");
        assertThat(theirs.at()).containsExactly("ExecuteRequest");
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        assertThat(ours.status()).isEqualTo("answered");
    }

    @Test
    void aReviewIsPutOffAndTakenUpAgainWithEveryItem() {
        var theirs = Stage.REVIEWED.reach(files).consulted().does(HEAD, postpone());
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_postponement");
        theirs.partner().does(CENTRAL_OFFICER, Act.draft("record_resumption"));
        assertThat(theirs.partner().status()).isEqualTo("registered_by_partner");
        assertThat(theirs.partner().at()).containsExactly("AwaitPartner");

        theirs.does(CENTRAL_OFFICER, "resume_review");
        assertThat(theirs.at()).containsExactly("AssessRequest");
        Files.inExecution(theirs);
        assertThat(theirs.items())
                .allSatisfy(item ->
                        assertThat(new Desk(files.node(), item.itemRef()).at()).containsExactly("ExecuteItem"));
    }

    @Test
    void whatWasPutOffMayStillBeRefused() {
        var theirs = Stage.BEGUN.reach(files).consulted("postponement").does(HEAD, postpone());
        assertThat(theirs.refusal(HEAD, refuse())).isEqualTo("consultation-required");
        theirs.consulted("refusal").does(HEAD, refuse());
        assertThat(theirs.status()).isEqualTo("refused");
        Files.answered(theirs);
        assertThat(theirs.partner().status()).isEqualTo("refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "ASSIGNED"})
    void anAcceptedRequestIsPutOff(String stage) {
        var theirs = Stage.valueOf(stage).reach(files).consulted().does(HEAD, postpone());
        assertThat(theirs.at()).containsExactly("DraftAnswer");
    }

    @Test
    void aPostponementNeedsADateOrAnEventAndLeavesAsSuch() {
        var theirs = Stage.REVIEWED.reach(files);
        assertThat(theirs.refusal(HEAD, postpone().until(null, null))).isEqualTo("until-missing");
        var later = postpone().until(null, "end of our trial");
        Files.signedAnswer(theirs.consulted().does(HEAD, later), "interim");
        assertThat(theirs.refusal(REGISTRAR, Act.draft("send_answer"))).isEqualTo("wrong-answer");
    }

    @ParameterizedTest
    @EnumSource
    void aRequestGoesBackWithoutExecutionWithAReleasedReason(Stage stage) {
        var theirs = stage.reach(files);
        var internal = Act.draft("return_without_execution").reasons(List.of("correction_need_not_shown"));
        assertThat(theirs.refusal(HEAD, internal)).isEqualTo("reason-not-releasable");
        Files.answered(theirs.does(HEAD, sendBack()));

        var ours = theirs.partner();
        assertThat(theirs.sent()).endsWith("return_letter");
        assertThat(theirs.lastSent().path("reasons").toString()).contains("return_address_insufficient");
        assertThat(ours.status()).isEqualTo("returned_without_execution");
        assertThat(ours.itemStatuses()).containsOnly("returned");
    }

    @Test
    void aRequestReturnedWhileAnItemIsInExecutionLeavesNoItemOpen() {
        var theirs = Stage.BEGUN.reach(files);
        theirs.does(EXECUTOR, Files.start(theirs.items().get(0).itemRef()));
        theirs.does(HEAD, sendBack());
        assertThat(theirs.itemStatuses()).containsOnly("returned");
    }

    @Test
    void aRequestForAnotherAuthorityIsForwardedBeforeOrAfterItsReview() {
        var reviewed = files.received().does(CENTRAL_OFFICER, forward("KZ-MOJ"));
        assertThat(reviewed.at()).containsExactly("DraftAnswer");

        var registered = files.transmitted().partner().does(REGISTRAR, "register");
        assertThat(registered.at()).containsExactly("AssignReview");
        registered.does(CENTRAL_OFFICER, forward("KZ-MOJ"));
        assertThat(registered.status()).isEqualTo("forwarded");
        assertThat(registered.at()).containsExactly("DraftAnswer");
    }

    @Test
    void anAuthorityHandsAnAssignmentBack() {
        var theirs = Stage.ASSIGNED.reach(files);
        theirs.does(EXECUTOR, Act.draft("return_assignment").reasons(List.of("waiting_workload")));
        assertThat(theirs.status()).isEqualTo("accepted");
        assertThat(theirs.at()).containsExactly("AssignExecution");
    }
}
