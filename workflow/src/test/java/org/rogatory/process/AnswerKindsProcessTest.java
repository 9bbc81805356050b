package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.incoming.AnswerReview;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer is drafted only as a kind that can leave after what was decided, and leaves by one verb. */
@EngineTest
class AnswerKindsProcessTest {

    private static final List<String> SENDING = List.of("send_answer", "send_partial_answer", "send_postponement");

    private final Files files;
    private final AnswerReview review;

    @Autowired
    AnswerKindsProcessTest(Files files, AnswerReview review) {
        this.files = files;
        this.review = review;
    }

    @ParameterizedTest
    @CsvSource({
        "record_execution,          final,   send_answer,         answered",
        "record_negative_execution, final,   send_answer,         answered",
        "refuse,                    final,   send_answer,         answered",
        "return_without_execution,  final,   send_answer,         answered",
        "forward,                   final,   send_answer,         answered",
        "forward,                   interim, send_partial_answer, forwarded",
        "record_partial_execution,  interim, send_partial_answer, partly_executed",
        "postpone,                  interim, send_postponement,   postponed"
    })
    void leavesByTheVerbOfItsKind(String decision, String kind, String verb, String status) {
        var theirs = decided(decision);
        assertThat(kinds(theirs)).contains(kind);
        Files.signedAnswer(theirs, kind);
        assertThat(sending(theirs)).containsExactly(verb);
        assertThat(theirs.does(REGISTRAR, verb).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "record_execution,          interim",
        "record_negative_execution, interim",
        "refuse,                    interim",
        "return_without_execution,  interim",
        "record_partial_execution,  final",
        "postpone,                  final"
    })
    void isNotDraftedAsAKindThatCouldNotLeave(String decision, String kind) {
        var theirs = decided(decision);
        assertThat(kinds(theirs)).hasSize(1).doesNotContain(kind);
        var act = Files.answer(kind).act();
        var officer = theirs.officer(CENTRAL_OFFICER);
        var refused = catchThrowableOfType(
                Refusal.class, () -> files.node().procedures().act(theirs.caseRef(), act, officer));
        assertThat(refused.code()).isEqualTo("answer-kind-unfit");
        assertThat(refused.fields()).containsExactly("kind");
    }

    /** An answer of which nobody says what it is, is one that can leave. */
    @ParameterizedTest
    @CsvSource({
        "record_execution, final",
        "record_partial_execution, interim",
        "postpone, interim",
        "forward, interim",
        "refuse, final"
    })
    void isOfTheUsualKindWhereNobodySaysWhich(String decision, String kind) {
        var theirs = decided(decision).does(CENTRAL_OFFICER, Files.answer(kind).kind(null));
        assertThat(review.of(theirs.file(), theirs.officer(CENTRAL_OFFICER)))
                .map(AnswerReview.Answer::kind)
                .contains(kind);
        assertThat(kinds(theirs).get(0)).isEqualTo(kind);
    }

    private List<String> kinds(Desk theirs) {
        return review.kinds(theirs.file(), theirs.officer(CENTRAL_OFFICER));
    }

    private List<String> sending(Desk theirs) {
        return files.node().procedures().actions(theirs.file(), theirs.officer(REGISTRAR)).stream()
                .map(AllowedAction::verb)
                .filter(SENDING::contains)
                .toList();
    }

    private Desk decided(String decision) {
        return switch (decision) {
            case "record_execution" -> files.executed();
            case "record_negative_execution" -> nothingFound();
            case "record_partial_execution" -> inPart();
            case "refuse" -> files.received().consulted().does(HEAD, DecisionProcessTest.refuse());
            case "return_without_execution" -> files.received().does(HEAD, DecisionProcessTest.sendBack());
            case "postpone" -> files.received().consulted().does(HEAD, DecisionProcessTest.postpone());
            default -> files.received().does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-MOJ"));
        };
    }

    private Desk nothingFound() {
        var theirs = files.inExecution();
        theirs.items().forEach(item -> {
            theirs.does(EXECUTOR, Files.start(item.itemRef()));
            theirs.does(EXECUTOR, Files.result("record_item_negative", item.itemRef()));
        });
        return theirs.does(EXECUTOR, "record_negative_execution");
    }

    private Desk inPart() {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        return theirs.does(EXECUTOR, "record_partial_execution");
    }
}
