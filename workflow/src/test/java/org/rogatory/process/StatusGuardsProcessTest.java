package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ItemResult;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.springframework.beans.factory.annotation.Autowired;

/** The guards that the table of statuses gives in words, one by one. */
@EngineTest
class StatusGuardsProcessTest {

    private final Files files;

    StatusGuardsProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private static ItemResult told(int number, String outcome) {
        return new ItemResult(number, outcome, null, null, null);
    }

    private Desk byHand() {
        return files.signed().does(REGISTRAR, Act.draft("transmit").byHand(true).internalText("By a delegation."));
    }

    @Test
    void aReasonIsOfTheKindItsVerbAsksFor() {
        var back = Act.draft("return_for_correction").reasons(List.of("waiting_workload"));
        assertThat(files.submitted().refusal(SUPERVISOR, back)).isEqualTo("unknown-code");
        var waiting = Act.draft("set_waiting").reasons(List.of("return_duplicate"));
        var theirs = files.inExecution();
        assertThat(theirs.refusal(EXECUTOR, waiting.item(theirs.items().get(0).itemRef())))
                .isEqualTo("unknown-code");
    }

    @Test
    void aFinalAnswerTellsWhatBecameOfEveryItemAndThatOneWasDealtWith() {
        var ours = byHand();
        var answer = Act.draft("record_answer").internalText("On paper, not scanned.");
        assertThat(ours.refusal(CENTRAL_OFFICER, answer.results(List.of(told(1, "executed"), told(2, "postponed")))))
                .isEqualTo("results-missing");
        assertThat(ours.refusal(CENTRAL_OFFICER, answer.results(List.of(told(1, "refused"), told(2, "returned")))))
                .isEqualTo("nothing-executed");
        ours.does(CENTRAL_OFFICER, answer.results(List.of(told(1, "refused"), told(2, "executed_negative"))));
        assertThat(ours.status()).isEqualTo("answered");
    }

    @Test
    void anAnswerMarkedAsIncompleteNamesItsItems() {
        var ours = Files.answered(files.executed()).partner();
        var incomplete = Act.draft("mark_incomplete").releasedText("The second is missing.");
        assertThat(ours.refusal(CENTRAL_OFFICER, incomplete)).isEqualTo("field-missing");
        var foreign = ours.partner().items().get(0).itemRef();
        assertThat(ours.refusal(CENTRAL_OFFICER, incomplete.keys(List.of(foreign))))
                .isEqualTo("unknown-item");
        ours.does(CENTRAL_OFFICER, incomplete.keys(List.of(ours.items().get(1).itemRef())));
        assertThat(ours.lastSent().path("items").path(0).path("number").asInt()).isEqualTo(2);
        assertThat(ours.lastSent().path("items").size()).isOne();
    }

    @Test
    void aQuestionNamesTheDayForItsAnswerAlsoWhereTheOfficerNamesNone() {
        var theirs = files.received();
        theirs.does(CENTRAL_OFFICER, Fully.ask().keys(List.of("purpose")));
        assertThat(LocalDate.parse(theirs.lastSent().path("until").asString())).isAfter(LocalDate.of(2026, 4, 20));
        assertThat(theirs.refusal(REGISTRAR, Act.draft("record_information"))).isEqualTo("reply-missing");
        theirs.partner().does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        theirs.does(REGISTRAR, "record_information").does(CENTRAL_OFFICER, InformationProcessTest.question());
        assertThat(theirs.refusal(REGISTRAR, Act.draft("record_information")))
                .as("the reply to the first question is none to the second")
                .isEqualTo("reply-missing");
    }

    @Test
    void anAnswerTellsDayPlaceAndAuthorityOfEachAct() {
        var theirs = Files.answered(files.executed());
        var first = theirs.lastSent().path("items").path(0);
        assertThat(first.path("happened_on").asString("")).isEqualTo("2026-04-20");
        assertThat(first.path("place").asString("")).isEqualTo("Astana");
        assertThat(first.path("authority").asString("")).isEqualTo("KZ-UNIT-1");
    }

    @Test
    void aRequestIsForwardedToAnotherAuthorityAndThePartnerIsToldToWhich() {
        var theirs = files.received();
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("forward").authority("KZ-GPO")))
                .isEqualTo("forwarded-to-oneself");
        Files.answered(theirs.does(CENTRAL_OFFICER, Act.draft("forward").authority("KZ-MOJ")));
        assertThat(theirs.lastSent().path("forwarded_to").asString("")).isEqualTo("KZ-MOJ");
        assertThat(theirs.partner().status()).isEqualTo("returned_without_execution");
    }

    @Test
    void executionIsResumedOnlyByWhoWasNamedForItAndBeginsUnderHisNumber() {
        var reviewed = files.received().consulted().does(HEAD, DecisionProcessTest.postpone());
        Files.signedAnswer(reviewed, "interim").does(REGISTRAR, "send_postponement");
        assertThat(reviewed.refusal(CENTRAL_OFFICER, Act.draft("resume_execution")))
                .isEqualTo("executor-not-named");

        var assigned = files.received()
                .does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
        assertThat(assigned.refusal(EXECUTOR, Act.draft("start_execution"))).isEqualTo("field-missing");
    }

    @Test
    void aNegativeExecutionHasAnActThatFoundNothing() {
        var theirs = files.inExecution();
        var refused = Act.draft("refuse_item").ground("domestic_prohibition").releasedText("Not here.");
        theirs.consulted();
        theirs.items().forEach(item -> theirs.does(HEAD, refused.item(item.itemRef())));
        assertThat(theirs.refusal(EXECUTOR, Act.draft("record_negative_execution")))
                .isEqualTo("nothing-done");
    }

    @Test
    void aRequestOnPaperIsTakenInWithThePartnersNumber() {
        var paper = new PaperRequest(SpontaneousProcessTest.information(), "UZ", "UZ-GPO", null, null, null);
        var registrar = Desk.officer(REGISTRAR, "KZ");
        var refused =
                catchThrowableOfType(Refusal.class, () -> files.node().paper().receive(paper, null, registrar));
        assertThat(refused.parameters()).containsValue("counterpartRef");
    }

    @Test
    void aWithdrawalSaysWhatIsHeldForTheRequest() {
        var ours = files.transmitted();
        ActDraft withdrawal = Act.draft("withdraw").internalText("It is no longer needed.");
        assertThat(ours.refusal(HEAD, withdrawal)).isEqualTo("held-unsaid");
        assertThat(ours.refusal(HEAD, withdrawal.kind("everything"))).isEqualTo("unknown-code");
        ours.does(HEAD, withdrawal.kind("nothing_held"));
        assertThat(ours.lastSent().has("held")).isFalse();
    }
}
