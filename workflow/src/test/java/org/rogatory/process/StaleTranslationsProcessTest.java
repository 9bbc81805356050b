package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.mla.message.KeptInside;
import org.rogatory.mla.message.MlaMessenger;
import org.rogatory.mla.translation.TranslatedPapers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What may not leave leaves in no other language either. */
@EngineTest
@OnBothDatabases
class StaleTranslationsProcessTest {

    private final Files files;
    private final Node node;
    private final TranslatedPapers papers;
    private final KeptInside kept;
    private final MlaMessenger messenger;
    private final DocumentIsolations isolations;
    private final TransactionTemplate transaction;

    @Autowired
    StaleTranslationsProcessTest(
            Files files,
            TranslatedPapers papers,
            KeptInside kept,
            MlaMessenger messenger,
            DocumentIsolations isolations,
            TransactionTemplate transaction) {
        this.files = files;
        this.node = files.node();
        this.papers = papers;
        this.kept = kept;
        this.messenger = messenger;
        this.isolations = isolations;
        this.transaction = transaction;
    }

    private Desk approved() {
        return files.draft(Contents.translated(), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve");
    }

    private static NewAttachment file(Desk desk, String kind, String language) {
        return new NewAttachment(desk.caseRef(), kind, kind + ".pdf", language, null, null);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private DocumentView translates(Desk desk, String source) {
        var taken = node.documents().take(file(desk, "translation", "ru"), bytes("translated " + source));
        return papers.add(List.of(taken), source, desk.officer(TRANSLATOR)).get(0);
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
        var ours = approved();
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

    private String attached(Desk desk, String content) {
        return node.documents()
                .attach(file(desk, "court_order", "uz"), bytes(content), desk.officer(TRANSLATOR))
                .documentRef();
    }
}
