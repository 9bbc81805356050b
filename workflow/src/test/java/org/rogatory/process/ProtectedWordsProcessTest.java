package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.annex.OpeningReason;
import org.rogatory.mla.annex.SealedReading;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom the request names by a code, no letter of either side names otherwise. */
@EngineTest
class ProtectedWordsProcessTest {

    private static final String NAMING = "We heard Sirliyeva on 20 April.";
    private static final String CODED = "We heard V-1 on 20 April.";

    private final Files files;
    private final SealedReading reading;

    @Autowired
    ProtectedWordsProcessTest(Files files, SealedReading reading) {
        this.files = files;
        this.reading = reading;
    }

    private Desk received() {
        var content = Contents.bankRecordsAndWitness();
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", "SIRLIYEVA Zashchita");
        var ours = Files.signed(files.draft(content, DRAFTER));
        return Files.underReview(ours.does(REGISTRAR, "transmit").partner());
    }

    private Desk opened(Desk theirs) {
        var request = theirs.partner().messages().get(0).messageId();
        reading.open(theirs.caseRef(), request, OpeningReason.EXECUTION, theirs.officer(HEAD));
        return theirs;
    }

    private static Desk executed(Desk reviewed) {
        var incoming = Files.inExecution(reviewed);
        incoming.items().forEach(item -> Files.execute(incoming, item.itemRef()));
        return incoming.does(EXECUTOR, "record_execution");
    }

    @Test
    void anAnswerThatNamesHerIsStoppedAndOneThatGivesHerCodeIsApprovedAndLeaves() {
        var theirs = executed(opened(received()));
        var naming = Files.answer("final").releasedText(NAMING).act();
        var refused = catchThrowableOfType(
                Refusal.class,
                () -> files.node().procedures().act(theirs.caseRef(), naming, theirs.officer(CENTRAL_OFFICER)));
        assertThat(refused.code()).isEqualTo("protected-name");
        assertThat(refused.fields()).containsExactly("releasedText");
        assertThat(refused.toString() + refused.parameters()).doesNotContainIgnoringCase("sirliyeva");

        theirs.does(CENTRAL_OFFICER, Files.answer("final").releasedText(CODED))
                .does(SUPERVISOR, "approve_answer")
                .does(SIGNATORY, "sign_answer")
                .does(REGISTRAR, "send_answer");
        assertThat(theirs.status()).isEqualTo("answered");
        assertThat(theirs.lastSent().path("text").asString()).isEqualTo(CODED);
    }

    @Test
    void aResultOfAnItemIsStoppedWhereItIsWritten() {
        var theirs = Files.inExecution(opened(received()));
        var item = theirs.items().get(0).itemRef();
        theirs.does(EXECUTOR, Files.start(item));
        var result = Files.result("record_item_result", item);
        assertThat(theirs.refusal(EXECUTOR, result.releasedText(NAMING))).isEqualTo("protected-name");
        assertThat(theirs.refusal(EXECUTOR, result.releasedText(CODED).conditions("Not to be told to Sirliyeva Z.")))
                .isEqualTo("protected-name");
        assertThat(theirs.itemStatuses()).startsWith("in_execution");
        theirs.does(EXECUTOR, Files.result("record_item_result", item).releasedText(CODED));
        assertThat(theirs.itemStatuses()).startsWith("executed");
    }

    @Test
    void whatWasWrittenBeforeAnybodyKnewTheNameIsStoppedBeforeItIsApproved() {
        var theirs =
                executed(received()).does(CENTRAL_OFFICER, Files.answer("final").releasedText(NAMING));
        opened(opened(theirs));
        assertThat(theirs.refusal(SUPERVISOR, Act.draft("approve_answer"))).isEqualTo("protected-name-letter");
        theirs.does(SUPERVISOR, Act.draft("return_answer").internalText("She is V-1 in the request."))
                .does(CENTRAL_OFFICER, Files.answer("final").releasedText(CODED))
                .does(SUPERVISOR, "approve_answer");
        assertThat(theirs.status()).isEqualTo("answer_approved");
    }

    @Test
    void anAnswerThatWasSignedBeforeDoesNotLeave() {
        var theirs = executed(received())
                .does(CENTRAL_OFFICER, Files.answer("final").releasedText(NAMING))
                .does(SUPERVISOR, "approve_answer")
                .does(SIGNATORY, "sign_answer");
        opened(theirs);
        assertThat(theirs.refusal(REGISTRAR, Act.draft("send_answer"))).isEqualTo("protected-name-letter");
        assertThat(theirs.sent()).doesNotContain("response_executed");
    }

    @Test
    void aQuestionItsAnswerAReminderAndAWithdrawalNameNobodyEither() {
        var theirs = opened(received());
        assertThat(theirs.refusal(
                        CENTRAL_OFFICER, InformationProcessTest.question().releasedText(NAMING)))
                .isEqualTo("protected-name");
        theirs.does(CENTRAL_OFFICER, InformationProcessTest.question());

        var ours = theirs.partner();
        var supplied = InformationProcessTest.supplied();
        assertThat(ours.refusal(CENTRAL_OFFICER, supplied.answers(Map.of("persons", "She is Z. Sirliyeva."))))
                .isEqualTo("protected-name");
        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("send_reminder").releasedText(NAMING)))
                .isEqualTo("protected-name");
        assertThat(ours.refusal(HEAD, Files.withdrawal("withdraw").releasedText(NAMING)))
                .isEqualTo("protected-name");
        ours.does(HEAD, Files.withdrawal("withdraw").releasedText(CODED));
        assertThat(ours.sent()).endsWith("withdrawal_notice");
    }
}
