package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.TakenFile;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents that go with an act are added with it or not at all, and only what is released travels. */
@EngineTest
class ActFilesProcessTest {

    private final Files files;

    ActFilesProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private TakenFile taken(Desk desk, String name, @Nullable String marking) {
        var content = new ByteArrayInputStream((name + " synthetic").getBytes(StandardCharsets.UTF_8));
        return files.node().documents().take(NewAttachment.of(desk.caseRef(), "court_order", name, marking), content);
    }

    private void does(Desk desk, Role role, ActDraft act, TakenFile... with) {
        files.node().procedures().act(desk.caseRef(), act.act(), List.of(with), desk.officer(role));
        desk.signsWritten();
        files.node().jobs().drain();
        files.node().pass(Duration.ofMinutes(1));
    }

    private List<String> names(Desk desk) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .map(DocumentView::name)
                .toList();
    }

    @Test
    void aReplyTakesItsReleasedFilesAlongAndItsLetterListsThem() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        var ours = theirs.partner();
        does(
                ours,
                CENTRAL_OFFICER,
                InformationProcessTest.supplied(),
                taken(ours, "statement.pdf", null),
                taken(ours, "opinion.pdf", DocumentView.INTERNAL));

        assertThat(names(ours)).contains("statement.pdf", "opinion.pdf");
        assertThat(names(theirs)).contains("statement.pdf").doesNotContain("opinion.pdf");
        assertThat(files.node().documents().ofCase(theirs.caseRef()))
                .extracting(DocumentView::kind)
                .contains("additional_information_reply");
        assertThat(ours.messages())
                .last()
                .satisfies(message -> assertThat(files.node()
                                .exchange()
                                .contentOfSent(message.messageId())
                                .enclosures())
                        .hasSize(2));
    }

    @Test
    void aRefusedActLeavesNoDocument() {
        var ours = files.signed();
        var act = Act.draft("transmit")
                .byHand(true)
                .happened(LocalDate.of(2026, 4, 21), null)
                .reference("post 1");
        var scan = taken(ours, "receipt.pdf", DocumentView.INTERNAL);
        assertThatThrownBy(() -> does(ours, REGISTRAR, act, scan)).isInstanceOf(Refusal.class);
        assertThat(names(ours)).doesNotContain("receipt.pdf");
        assertThat(ours.status()).isEqualTo("signed");

        does(
                ours,
                REGISTRAR,
                Act.draft("transmit")
                        .byHand(true)
                        .happened(LocalDate.of(2026, 4, 20), null)
                        .reference("post 1"),
                scan);
        assertThat(names(ours)).contains("receipt.pdf");
        assertThat(ours.status()).isEqualTo("transmitted");
    }

    @Test
    void theEvidenceOfAnItemTravelsWithTheAnswer() {
        var theirs = files.inExecution();
        var first = theirs.items().get(0).itemRef();
        theirs.does(EXECUTOR, Files.start(first));
        does(theirs, EXECUTOR, Files.result("record_item_result", first), taken(theirs, "record.pdf", null));
        Files.execute(theirs, theirs.items().get(1).itemRef());
        Files.answered(theirs.does(EXECUTOR, "record_execution"));

        assertThat(names(theirs.partner())).contains("record.pdf");
    }

    @Test
    void aDocumentOfAnotherFileDoesNotTravel() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        var foreign = files.node().documents().ofCase(theirs.caseRef()).get(0).documentRef();
        assertThat(theirs.partner()
                        .refusal(
                                CENTRAL_OFFICER,
                                InformationProcessTest.supplied().files(List.of(foreign))))
                .isEqualTo("document-unknown");
    }

    @Test
    void aCertifiedTranslationThatComesLaterFollowsTheRequest() {
        var ours = files.received().partner();
        assertThat(ours.refusal(
                        CENTRAL_OFFICER,
                        Act.draft("attach_certified_translation").internalText("It came by post.")))
                .isEqualTo("file-missing");
        ours.certified();
        assertThat(ours.sent()).endsWith("additional_information_reply");
        assertThat(ours.lastSent().toString()).doesNotContain("by post");
        assertThat(names(ours.partner())).contains("certified.pdf");
        assertThat(files.node().notices().unreadOf(ours.partner().officer(CENTRAL_OFFICER)))
                .filteredOn(notice -> notice.reference().equals(ours.partner().caseRef()))
                .extracting(NoticeView::code)
                .contains("message_parked");
    }
}
