package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.NewAttachment;
import org.rogatory.requests.message.KeptInside;
import org.rogatory.requests.message.RequestMessenger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What may not leave leaves in no other language either. */
@EngineTest
class StaleTranslationsProcessTest {

    private final Files files;
    private final Node node;
    private final TranslatedEnclosures enclosures;
    private final KeptInside kept;
    private final RequestMessenger messenger;
    private final DocumentIsolations isolations;
    private final TransactionTemplate transaction;

    @Autowired
    StaleTranslationsProcessTest(
            Files files,
            TranslatedEnclosures enclosures,
            KeptInside kept,
            RequestMessenger messenger,
            DocumentIsolations isolations,
            TransactionTemplate transaction) {
        this.files = files;
        this.node = files.node();
        this.enclosures = enclosures;
        this.kept = kept;
        this.messenger = messenger;
        this.isolations = isolations;
        this.transaction = transaction;
    }

    private DocumentView translates(Desk desk, String source) {
        return enclosures.translates(desk, "translation", source).get(0);
    }

    /** Listed by the letter that left, and arrived. */
    private List<Boolean> left(Desk ours, DocumentView paper) {
        var listed = files.text(ours, "request").contains(paper.sha256());
        var came = node.documents().ofCase(ours.partner().caseRef()).stream()
                .anyMatch(each -> each.finalSha256().equals(paper.finalSha256()));
        return List.of(listed, came);
    }

    @Test
    void theTranslationOfWhatIsKeptInsideOrErasedDoesNotLeave() {
        var ours = enclosures.approved();
        var translator = ours.officer(TRANSLATOR);
        var inside = attached(ours, "inside");
        var erased = attached(ours, "erased");
        var open = attached(ours, "open");
        var ofInside = translates(ours, inside);
        var ofErased = translates(ours, erased);
        var ofOpen = translates(ours, open);
        node.pass(Duration.ofMinutes(1));
        kept.keep(ours.caseRef(), inside, translator);
        transaction.executeWithoutResult(status -> isolations.erase(erased, "system"));
        var named = List.of(ofInside.documentRef(), ofOpen.documentRef());
        assertThat(catchThrowableOfType(Refusal.class, () -> messenger.released(ours.caseRef(), named))
                        .code())
                .isEqualTo("translation-stale");
        node.pass(Duration.ofMinutes(1));
        ours.translated().does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(left(ours, ofOpen)).containsExactly(true, true);
        assertThat(left(ours, ofInside)).containsExactly(false, false);
        assertThat(left(ours, ofErased)).containsExactly(false, false);
    }

    @Test
    void aSignedLetterThatListsTheTranslationOfWhatWasTakenAwayIsNotSent() {
        var ours = enclosures.approved();
        var came = received(ours);
        translates(ours, came);
        node.pass(Duration.ofMinutes(1));
        ours.translated().does(SIGNATORY, "sign");
        transaction.executeWithoutResult(status -> isolations.isolate(came, "system"));
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("enclosure-after-letter");
    }

    /** Came with a message: it travels with no letter of ours, its translation does. */
    private String received(Desk desk) {
        var documents = node.documents();
        var inside = NewAttachment.of(desk.caseRef(), "court_order", "inside.pdf", DocumentView.INTERNAL);
        var kept = documents.attach(inside, TranslatedEnclosures.bytes("came"), desk.officer(TRANSLATOR));
        var content = new Documents.Content(kept.content(), kept.mediaType(), "uz");
        return documents.receive(desk.caseRef(), "court_order", "came.pdf", content);
    }

    private String attached(Desk desk, String content) {
        return enclosures.order(desk, content).documentRef();
    }
}
