package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.OutgoingReview;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A translation that stands in the letter itself is no paper of its own, and an old one never stands there. */
@EngineTest
class BilingualProcessTest {

    private final Files files;
    private final Node node;
    private final OutgoingReview review;

    @Autowired
    BilingualProcessTest(Files files, OutgoingReview review) {
        this.files = files;
        this.node = files.node();
        this.review = review;
    }

    private Desk approved() {
        var content = Contents.translated();
        content.putObject("letter").put("layout", "columns").put("texts", "uz");
        return approve(files.draft(content, DRAFTER));
    }

    private static Desk approve(Desk draft) {
        return draft.does(DRAFTER, "submit").does(SUPERVISOR, "endorse").does(CENTRAL_OFFICER, "approve");
    }

    private List<DocumentView> ofKind(Desk desk, String kind) {
        return node.documents().ofCase(desk.caseRef()).stream()
                .filter(document -> kind.equals(document.kind()))
                .toList();
    }

    private String text(DocumentView document) throws IOException {
        try (var content = node.documents().open(document.documentRef()).content()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aTranslationBesideTheTextsIsInTheLetterAndNoPaperOfItsOwn() throws IOException {
        var ours = approved();
        assertThat(ours.at()).containsExactly("TranslateRequest");
        ours.translated();
        assertThat(ours.at()).containsExactly("SignRequest");
        assertThat(ofKind(ours, "translation")).isEmpty();

        assertThat(ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit").status())
                .isEqualTo("delivered");
        assertThat(text(ofKind(ours, "request").get(0)))
                .contains("Translated (synthetic)", "translator.uz", "\"from\":\"uz\"");
    }

    @Test
    void whoTranslatedItDoesNotSignItsLetter() {
        var both = new Officer("both.uz", "Both", "UZ", "UZ-GPO", Set.of(TRANSLATOR, SIGNATORY));
        var ours = approved().translated(both);
        assertThat(ofKind(ours, "translation")).isEmpty();
        assertThat(ours.refusal(both, Act.draft("sign"))).isEqualTo("four-eyes");
        assertThat(node.procedures().actions(ours.file(), both))
                .filteredOn(action -> "sign".equals(action.verb()))
                .extracting(AllowedAction::barred)
                .containsExactly("four-eyes");
        assertThat(ours.does(SIGNATORY, "sign").status()).isEqualTo("signed");
    }

    @Test
    void theOtherStateLearnsTheLayoutAndAnswersInBothLanguages() {
        var ours = approved().translated().does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(ours.lastSent().path("letter").toString()).isEqualTo("{\"layout\":\"columns\",\"texts\":\"uz\"}");
        var theirs = ours.partner().does(REGISTRAR, "register");
        assertThat(files.text(theirs, "acknowledgement")).contains("language=uz", "language=ru", " / ");
    }

    @Test
    void aTranslationOfAnEarlierVersionNeverStandsBesideTheTexts() {
        var ours = approved().translated();
        var reviewer = ours.officer(CENTRAL_OFFICER);
        assertThat(review.translation(ours.file(), reviewer)).isPresent();

        ours.does(CENTRAL_OFFICER, OutgoingRouteProcessTest.recalled())
                .does(CENTRAL_OFFICER, OutgoingRouteProcessTest.returned())
                .does(DRAFTER, "resume_draft");
        var drafter = ours.officer(DRAFTER);
        var content = (ObjectNode) node.outgoing().content(ours.file(), drafter).deepCopy();
        content.put("purpose", "To prove in court who received the money. The account shows it.");
        node.outgoing().write(ours.caseRef(), null, content, drafter);
        approve(ours);

        assertThat(ours.at()).containsExactly("TranslateRequest");
        assertThat(review.translation(ours.file(), reviewer)).isEmpty();
    }
}
