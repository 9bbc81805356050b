package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.AllowedAction;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.requests.message.held.LetterToSign;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers: final, negative, in parts, returned before they leave, taken up again after. */
@EngineTest
class AnswerProcessTest {

    private final Files files;
    private final AnswerReview review;

    AnswerProcessTest(@Autowired Files files, @Autowired AnswerReview review) {
        this.review = review;
        this.files = files;
    }

    private static ActDraft sentBack() {
        return Act.draft("return_answer").internalText("The second item is not mentioned.");
    }

    @Test
    void aSearchThatFindsNothingIsAnsweredAsSuch() {
        var theirs = files.inExecution();
        theirs.items().forEach(item -> {
            theirs.does(EXECUTOR, Files.start(item.itemRef()));
            theirs.does(EXECUTOR, Files.result("record_item_negative", item.itemRef()));
        });
        Files.answered(theirs.does(EXECUTOR, "record_negative_execution"));

        var ours = theirs.partner();
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(ours.itemStatuses()).containsOnly("executed_negative");
    }

    @Test
    void aPositiveItemForbidsANegativeResultOfTheWhole() {
        var theirs = files.inExecution();
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        assertThat(theirs.refusal(EXECUTOR, Act.draft("record_negative_execution")))
                .isEqualTo("items-positive");
    }

    /** What is signed is what was approved, and what leaves is what was signed. */
    @Test
    void whatIsDoneToAnItemAfterTheApprovalLeavesOnlyWithTheNextAnswer() {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        theirs.does(EXECUTOR, "record_partial_execution");
        theirs.does(CENTRAL_OFFICER, Files.answer("interim")).does(SUPERVISOR, "approve_answer");
        var approved = toRead(theirs);

        Files.execute(theirs, theirs.items().get(1).itemRef());

        assertThat(toRead(theirs)).isEqualTo(approved);
        theirs.does(SIGNATORY, "sign_answer").does(REGISTRAR, "send_partial_answer");
        assertThat(theirs.partner().itemStatuses()).containsExactly("executed", "accepted");
    }

    private String toRead(Desk theirs) {
        return review.letter(theirs.file(), theirs.officer(SIGNATORY))
                .map(LetterToSign::letter)
                .orElseThrow()
                .sections()
                .toString();
    }

    @Test
    void aPartIsAnsweredFirstAndTheRestLater() {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        theirs.does(EXECUTOR, "record_partial_execution");
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_partial_answer");

        var ours = theirs.partner();
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(ours.itemStatuses()).containsExactly("executed", "accepted");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(theirs.at()).containsExactly("DraftAnswer");

        theirs.does(EXECUTOR, "continue_execution");
        assertThat(theirs.at()).containsExactly("ExecuteRequest");
        Files.execute(theirs, theirs.items().get(1).itemRef());
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(ours.itemStatuses()).containsOnly("executed");
    }

    @Test
    void aSecondPartIsAnsweredBeforeTheRest() {
        var theirs = ofThreeItems();
        var ours = theirs.partner();
        partAnswered(theirs, 0);
        assertThat(ours.itemStatuses()).containsExactly("executed", "accepted", "accepted");

        partAnswered(theirs.does(EXECUTOR, "continue_execution"), 1);
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(ours.itemStatuses()).containsExactly("executed", "executed", "accepted");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(ours.verbs()).doesNotContain("parked_message");
        assertThat(ours.verbs()).filteredOn("record_partial_answer"::equals).hasSize(2);

        theirs.does(EXECUTOR, "continue_execution");
        Files.execute(theirs, theirs.items().get(2).itemRef());
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(ours.itemStatuses()).containsOnly("executed");
    }

    private Desk ofThreeItems() {
        var content = Contents.bankRecordsAndWitness();
        content.withArray("assistance").add(content.at("/assistance/1").deepCopy());
        var ours = Files.signed(files.draft(content, DRAFTER)).does(REGISTRAR, "transmit");
        return Files.inExecution(Files.underReview(ours.partner()));
    }

    private static void partAnswered(Desk theirs, int item) {
        Files.execute(theirs, theirs.items().get(item).itemRef());
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer");
    }

    @Test
    void theRestIsGivenUpOnceAPartIsAnswered() {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer");

        var ours = theirs.partner();
        var restOpen = Act.draft("close_with_rest_open").kind("none_due").internalText("The trial is over.");
        assertThat(ours.refusal(HEAD, restOpen)).isEqualTo("use-not-marked");
        ours.does(CENTRAL_OFFICER, Act.draft("mark_use").kind("as_stated")).does(HEAD, restOpen);
        assertThat(ours.status()).isEqualTo("closed");
        assertThat(ours.running()).isFalse();
        assertThat(ours.position().passed()).contains("RequestClosedWithRestOpen");
        assertThat(theirs.status()).isEqualTo("withdrawn");
    }

    @Test
    void anIncompleteAnswerIsRemindedOfAndCompleted() {
        var theirs = Files.answered(files.executed());
        var ours = theirs.partner();
        ours.does(
                CENTRAL_OFFICER,
                Act.draft("mark_incomplete")
                        .keys(List.of(ours.items().get(0).itemRef()))
                        .releasedText("The statements are missing."));
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(ours.sent()).endsWith("reminder");
        assertThat(theirs.verbs()).contains("received_reminder");

        theirs.does(HEAD, Act.draft("reopen").internalText("They show that an item is open."));
        assertThat(theirs.at()).containsExactly("ExecuteRequest");
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(ours.at()).containsExactly("AssessAnswer");
    }

    @Test
    void anAnswerIsReturnedBeforeItIsApproved() {
        var theirs = files.executed().does(CENTRAL_OFFICER, Files.answer("final"));
        theirs.does(SUPERVISOR, sentBack());
        assertThat(theirs.at()).containsExactly("DraftAnswer");
        goesOnAfterItsReturn(theirs);
    }

    @Test
    void anAnswerIsReturnedBeforeItIsSigned() {
        var theirs = files.executed()
                .does(CENTRAL_OFFICER, Files.answer("final"))
                .does(SUPERVISOR, "approve_answer")
                .does(SIGNATORY, sentBack());
        assertThat(theirs.at()).containsExactly("DraftAnswer");
        goesOnAfterItsReturn(theirs);
    }

    @Test
    void anAnswerIsReturnedBeforeItIsSent() {
        var theirs = Files.signedAnswer(files.executed(), "final").does(HEAD, sentBack());
        assertThat(theirs.at()).containsExactly("DraftAnswer");
        goesOnAfterItsReturn(theirs);
    }

    private static void goesOnAfterItsReturn(Desk theirs) {
        assertThat(theirs.status()).isEqualTo("answer_drafted");
        assertThat(theirs.refusal(SUPERVISOR, Act.draft("approve_answer"))).isEqualTo("answer-returned");

        Files.answered(theirs);
        assertThat(theirs.status()).isEqualTo("answered");
        assertThat(theirs.at()).containsExactly("CloseFile");
        assertThat(theirs.partner().status()).isEqualTo("answered");
    }

    @Test
    void anAnswerLeavesOnlyAsWhatItIs() {
        var whole = Files.signedAnswer(files.executed(), "final");
        assertThat(whole.refusal(REGISTRAR, Act.draft("send_partial_answer"))).isEqualTo("wrong-answer");
        assertThat(whole.refusal(REGISTRAR, Act.draft("send_postponement"))).isEqualTo("wrong-answer");

        var begun = files.inExecution();
        Files.execute(begun, begun.items().get(0).itemRef());
        Files.signedAnswer(begun.does(EXECUTOR, "record_partial_execution"), "interim");
        assertThat(begun.refusal(REGISTRAR, Act.draft("send_answer"))).isEqualTo("wrong-answer");
    }

    @Test
    void whileTheAnswerIsBeingLaidOutItCanBeNeitherSignedNorReturned() {
        var theirs = files.executed().does(CENTRAL_OFFICER, Files.answer("final"));
        theirs.only(SUPERVISOR, Act.draft("approve_answer"));
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_answer"))).isEqualTo("step-being-prepared");
        assertThat(theirs.refusal(SIGNATORY, sentBack())).isEqualTo("step-being-prepared");
        files.node().jobs().drain();
        assertThat(theirs.at()).containsExactly("SignAnswer");
    }

    @Test
    void nothingIsSignedOnceTheAnswerIsAnotherThanTheOneRead() {
        var theirs =
                files.executed().does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        var first = letter(theirs);
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_answer").fingerprint("0".repeat(64))))
                .isEqualTo("document-changed");
        theirs.does(SIGNATORY, sentBack())
                .does(CENTRAL_OFFICER, Files.answer("final").releasedText("The same in other words."))
                .does(SUPERVISOR, "approve_answer");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_answer").fingerprint(first.sha256())))
                .isEqualTo("document-changed");
        assertThat(theirs.at()).containsExactly("SignAnswer");
        assertThat(letter(theirs).sealedSha256()).isNull();
        theirs.does(
                SIGNATORY, Act.draft("sign_answer").fingerprint(letter(theirs).sha256()));
        assertThat(theirs.status()).isEqualTo("answer_signed");
    }

    private DocumentView letter(Desk desk) {
        var documentRef = review.letter(desk.file(), desk.officer(SIGNATORY))
                .map(LetterToSign::documentRef)
                .orElseThrow();
        return files.node().documents().get(documentRef);
    }

    @Test
    void whoDraftedTheAnswerIsBarredFromApprovingAndSigningIt() {
        var theirs = files.executed().does(CENTRAL_OFFICER, Files.answer("final"));
        var drafter = theirs.officer(CENTRAL_OFFICER);
        var risen = new Officer(drafter.username(), "", "KZ", drafter.authority(), Set.of(HEAD, SIGNATORY));
        assertThat(barred(theirs, "approve_answer", risen)).containsExactly("four-eyes");
        theirs.does(SUPERVISOR, "approve_answer");
        assertThat(barred(theirs, "sign_answer", risen)).containsExactly("four-eyes");
        assertThat(barred(theirs, "sign_answer", theirs.officer(SIGNATORY))).containsOnlyNulls();
    }

    /** What he wrote is in the answer still, whoever has drafted it anew. */
    @Test
    void whoDraftedTheAnswerBeforeAColleagueDidIsBarredToo() {
        var first = new Officer("first.kz", "", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER, HEAD, SIGNATORY));
        var theirs = files.executed().does(first, Files.answer("final")).does(CENTRAL_OFFICER, Files.answer("final"));
        assertThat(barred(theirs, "approve_answer", first)).containsExactly("four-eyes");
        assertThat(theirs.refusal(first, Act.draft("approve_answer"))).isEqualTo("four-eyes");

        theirs.does(SUPERVISOR, "approve_answer");
        assertThat(barred(theirs, "sign_answer", first)).containsExactly("four-eyes");
        assertThat(theirs.refusal(first, Act.draft("sign_answer"))).isEqualTo("four-eyes");
        theirs.does(SIGNATORY, "sign_answer");
        assertThat(theirs.status()).isEqualTo("answer_signed");
    }

    private List<String> barred(Desk desk, String verb, Officer officer) {
        return files.node().procedures().actions(desk.file(), officer).stream()
                .filter(action -> action.verb().equals(verb))
                .map(AllowedAction::barred)
                .toList();
    }
}
