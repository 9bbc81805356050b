package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.documents.NewAttachment;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter for which one side waits is mended, and not dropped, as long as it can leave and is waited for. */
@EngineTest
class BoundLettersProcessTest {

    private final Files files;
    private final TransferVerbsIn transfers;

    @Autowired
    BoundLettersProcessTest(Files files, TransferVerbsIn transfers) {
        this.files = files;
        this.transfers = transfers;
    }

    private static ActDraft dropped() {
        return Act.draft("drop_letter").internalText("We telephoned.");
    }

    private Desk writes(Desk desk, ActDraft act) {
        desk.writes(CENTRAL_OFFICER, act);
        files.node().jobs().drain();
        return desk;
    }

    private static String status(Desk desk) {
        var messages = desk.messages();
        return messages.get(messages.size() - 1).status();
    }

    private static void stays(Desk desk) {
        assertThat(desk.refusal(CENTRAL_OFFICER, dropped())).isEqualTo("wrong-status");
        assertThat(desk.offers(CENTRAL_OFFICER, "drop_letter")).isFalse();
        assertThat(status(desk)).isEqualTo("held");
    }

    @Test
    void aQuestionByWhichTheFileWaitsIsMendedAndAskedAndNotDropped() {
        var theirs = writes(files.received(), InformationProcessTest.question());
        stays(theirs);
        theirs.does(SIGNATORY, LetterSigningProcessTest.back());
        stays(theirs);
        theirs.writes(CENTRAL_OFFICER, LetterSigningProcessTest.mended()).does(SIGNATORY, "sign_letter");
        assertThat(theirs.partner().status()).isEqualTo("information_requested");
    }

    @Test
    void longerToAnswerItIsNotDroppedEither() {
        var longer = Act.draft("extend_information_term")
                .until(LocalDate.of(2026, 7, 1), null)
                .releasedText("As you asked.");
        stays(writes(files.received().does(CENTRAL_OFFICER, InformationProcessTest.question()), longer));
    }

    @Test
    void aReplyByWhichTheOtherStateGoesOnIsNotDropped() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        var ours = writes(theirs.partner(), InformationProcessTest.supplied());
        stays(ours);
        ours.does(SIGNATORY, "sign_letter");
        assertThat(status(ours)).isEqualTo("delivered");
        assertThat(theirs.verbs()).contains("information_received");
    }

    @Test
    void aReplyThatCanNeverLeaveIsDroppedAndTheQuestionIsNotedAndAnsweredAnew() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        var ours = theirs.partner();
        var order = NewAttachment.of(ours.caseRef(), "court_order", "order.pdf", null);
        var content = new ByteArrayInputStream("order (synthetic)".getBytes(StandardCharsets.UTF_8));
        var drafter = ours.officer(DRAFTER);
        var added = files.node().documents().attach(order, content, drafter).documentRef();
        writes(ours, InformationProcessTest.supplied().files(List.of(added)));
        stays(ours);

        files.node().documents().withhold(added, drafter);
        ours.does(CENTRAL_OFFICER, dropped());
        assertThat(status(ours)).isEqualTo("recalled");
        ours.does(REGISTRAR, Files.unscanned("record_information_request").keys(List.of("persons")));
        assertThat(ours.status()).isEqualTo("information_requested");
        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        assertThat(theirs.verbs()).contains("information_received");
    }

    @Test
    void aRefusalByWhichTheFileEndedIsMendedAndNotDropped() {
        files.node().moment(Node.START);
        var theirs = transfers.reviewed().writes(HEAD, TransferVerbsIn.refusal("rest_too_short"));
        files.node().jobs().drain();
        assertThat(theirs.status()).isEqualTo("refused");
        stays(theirs);
        ExtraditionWaysOut.mended(theirs);
        assertThat(status(theirs)).isNotEqualTo("held");
        theirs.does(CENTRAL_OFFICER, "close");
    }

    @Test
    void aReturnByWhichTheFileEndedIsSignedAndNotDropped() {
        files.node().moment(Node.START);
        var theirs = transfers.reviewed().writes(HEAD, TransferVerbsIn.returned());
        files.node().jobs().drain();
        assertThat(theirs.status()).isEqualTo("returned_without_execution");
        stays(theirs);
        theirs.does(SIGNATORY, "sign_letter");
        assertThat(status(theirs)).isNotEqualTo("held");
    }

    @Test
    void aQuestionThatAnswersItselfMeanwhileIsDropped() {
        var theirs = writes(files.received(), InformationProcessTest.question());
        theirs.writes(REGISTRAR, Files.unscanned("record_information").reference("UZ-9"));
        files.node().jobs().drain();
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(theirs.offers(CENTRAL_OFFICER, "drop_letter")).isTrue();
        theirs.does(CENTRAL_OFFICER, dropped());
        assertThat(status(theirs)).isEqualTo("recalled");
        noPackageIsMade(theirs);
    }

    /** Nobody has signed its letter, and its number is void. */
    private void noPackageIsMade(Desk desk) {
        var dropped = desk.messages().get(desk.messages().size() - 1);
        assertThatThrownBy(() -> files.node().exchange().packageOf(dropped.messageId()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files.texts(desk, dropped.kind())).isEmpty();
    }
}
