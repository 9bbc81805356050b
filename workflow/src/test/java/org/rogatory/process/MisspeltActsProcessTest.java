package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ItemResult;
import org.rogatory.cases.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A code nobody knows is not kept, and nothing is said to the other State before or after its time. */
@EngineTest
class MisspeltActsProcessTest {

    private static final String UNKNOWN = "unknown-code";
    private static final List<String> MISSPELT = List.of("banana");

    private final Files files;

    MisspeltActsProcessTest(@Autowired Files files) {
        this.files = files;
    }

    @Test
    void reasonsOfAReturnAreOfTheList() {
        var ours = files.submitted();
        assertThat(ours.refusal(SUPERVISOR, Act.draft("return_for_correction").reasons(MISSPELT)))
                .isEqualTo(UNKNOWN);
        assertThat(ours.status()).isEqualTo("with_supervisor");
    }

    @Test
    void whatThePartnerDecidedIsRecordedInKnownCodes() {
        var ours = files.transmitted();
        var refused = Act.draft("record_refusal")
                .internalText("On paper, not scanned.")
                .ground("banana")
                .releasedText("No (synthetic).");
        var postponed = Act.draft("record_postponement")
                .internalText("On paper, not scanned.")
                .ground("banana")
                .until(LocalDate.of(2027, 1, 1), null);
        assertThat(ours.refusal(CENTRAL_OFFICER, refused)).isEqualTo(UNKNOWN);
        assertThat(ours.refusal(CENTRAL_OFFICER, postponed)).isEqualTo(UNKNOWN);
        assertThat(ours.refusal(
                        CENTRAL_OFFICER,
                        Act.draft("record_return")
                                .internalText("On paper, not scanned.")
                                .reasons(MISSPELT)))
                .isEqualTo(UNKNOWN);
        assertThat(ours.refusal(
                        CENTRAL_OFFICER,
                        Act.draft("record_information_request")
                                .internalText("On paper, not scanned.")
                                .keys(MISSPELT)))
                .isEqualTo(UNKNOWN);
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("send_reminder").files(MISSPELT)))
                .isNotEmpty();
    }

    @Test
    void whatAnAnswerTellsOfAnItemIsOfTheListsToo() {
        var ours = files.transmitted();
        var day = LocalDate.of(2027, 1, 1);
        assertThat(place(ours, 1, result("refused", "banana", null))).isEqualTo("unknown-code results[1].ground");
        assertThat(place(ours, 1, result("refused", "ongoing_investigation", null)))
                .as("a ground to put off refuses nothing")
                .isEqualTo("unknown-code results[1].ground");
        assertThat(place(ours, 1, result("postponed", "They are busy (synthetic).", day)))
                .isEqualTo("unknown-code results[1].ground");
        assertThat(place(ours, 1, result("postponed", "ongoing_investigation", LocalDate.of(2200, 1, 1))))
                .isEqualTo("day-out-of-range results[1].until");
        assertThat(place(ours, 2, result("executed", null, null))).isEqualTo("unknown-item results[1].number");
        ours.does(CENTRAL_OFFICER, answer(1, result("postponed", "ongoing_investigation", day)));
        assertThat(ours.status()).isEqualTo("partly_answered");
    }

    /** What is told of the second item. */
    private static ItemResult result(String outcome, @Nullable String ground, @Nullable LocalDate until) {
        return new ItemResult(2, outcome, null, null, ground, until);
    }

    /** An answer that tells of an item by this number, and behind it of the second one. */
    private static ActDraft answer(int first, ItemResult second) {
        var executed = new ItemResult(first, "executed", "Enclosed.", null, null);
        return Files.unscanned("record_partial_answer").results(List.of(executed, second));
    }

    private String place(Desk ours, int first, ItemResult second) {
        var officer = ours.officer(CENTRAL_OFFICER);
        var act = answer(first, second).act();
        var refusal = catchThrowableOfType(
                Refusal.class, () -> files.node().procedures().act(ours.caseRef(), act, officer));
        return refusal.code() + " " + String.join(",", refusal.fields());
    }

    @Test
    void whatIsAskedAndWhoExecutesIsKnown() {
        var theirs = files.received();
        assertThat(theirs.refusal(CENTRAL_OFFICER, Fully.ask().keys(MISSPELT))).isEqualTo(UNKNOWN);
        theirs.does(CENTRAL_OFFICER, "accept");
        assertThat(theirs.refusal(HEAD, Act.draft("assign_execution").authority("XX")))
                .isEqualTo(UNKNOWN);
        assertThat(theirs.status()).isEqualTo("accepted");
    }

    @Test
    void anItemWaitsForAKnownReasonAndIsDoneOnADayThatHasCome() {
        var theirs = files.inExecution();
        var item = theirs.file().caseRef() + "-1";
        var waits = Act.draft("set_waiting").item(item).reasons(MISSPELT);
        assertThat(theirs.refusal(EXECUTOR, waits)).isEqualTo(UNKNOWN);
        theirs.does(EXECUTOR, Files.start(item));
        var done = Files.result("record_item_result", item);
        assertThat(theirs.refusal(EXECUTOR, done.happened(LocalDate.of(2093, 1, 1), "Astana")))
                .isEqualTo("day-in-future");
        assertThat(theirs.refusal(EXECUTOR, done.happened(LocalDate.of(33, 1, 1), "Astana")))
                .isEqualTo("day-implausible");
        var enclosed = done.happened(LocalDate.of(2026, 4, 20), "Astana").files(MISSPELT);
        assertThat(theirs.refusal(EXECUTOR, enclosed)).isEqualTo("document-unknown");
    }

    @Test
    void documentsThatGoWithAnActAreOfItsFile() {
        var ours = files.signed();
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit").files(MISSPELT)))
                .isEqualTo("document-unknown");
        assertThat(ours.status()).isEqualTo("signed");
    }

    @Test
    void answersAreGivenToKnownQuestions() {
        var theirs = files.received();
        theirs.does(CENTRAL_OFFICER, InformationProcessTest.question());
        var told = Act.draft("record_information").answers(Map.of("banana", "x"));
        assertThat(theirs.refusal(CENTRAL_OFFICER, told)).isEqualTo(UNKNOWN);
    }

    @Test
    void aControlDateLiesAhead() {
        var theirs = files.received();
        var passed = Act.draft("extend_control")
                .until(LocalDate.of(1999, 1, 1), null)
                .reasons(List.of("waiting_expert_work"))
                .internalText("Why (synthetic).");
        assertThat(theirs.refusal(HEAD, passed)).isEqualTo("day-past");
    }

    @Test
    void nothingIsSaidBeforeTheRequestHasLeft() {
        var ours = files.submitted().does(SUPERVISOR, "endorse");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("send_reminder"))).isEqualTo("wrong-status");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("attach_certified_translation")))
                .isEqualTo("wrong-status");
        assertThat(ours.messages()).isEmpty();
    }

    @Test
    void nothingIsSaidAfterTheFileIsClosed() {
        var ours = files.submitted();
        ours.does(DRAFTER, Act.draft("cancel").internalText("Not needed (synthetic)."))
                .closes(DRAFTER);
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("send_reminder"))).isIn("wrong-status", "not-found");
        assertThat(ours.messages()).isEmpty();
    }

    @Test
    void anItemIsNotTouchedBeforeTheFileIsDecided() {
        var theirs = files.transmitted().partner();
        var item = theirs.file().caseRef() + "-1";
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("accept_item").item(item)))
                .isEqualTo("wrong-status");
    }
}
