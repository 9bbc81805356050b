package org.rogatory.documents;

import java.util.Objects;
import java.util.Optional;
import org.rogatory.documents.SignedContent.Revision;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.signature.SignatureLevel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the last signature of a letter to the level that is set, in the same three steps as it was made. The letter
 * waits for nothing of it: it may have left before, and what left stays the beginning of what is kept. An annex keeps
 * the level at which it was made, since its letter lists its hash.
 */
@Component
class Extending {

    private final StoredDocumentRepository repository;
    private final SignatureRows rows;
    private final DocumentTexts texts;
    private final SignedBytes signer;
    private final SealProcess process;
    private final SignatureSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate inside;

    Extending(
            StoredDocumentRepository repository,
            SignatureRows rows,
            DocumentTexts texts,
            SignedBytes signer,
            SealProcess process,
            SignatureSettings settings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.rows = rows;
        this.texts = texts;
        this.signer = signer;
        this.process = process;
        this.settings = settings;
        this.events = events;
        this.inside = new TransactionTemplate(transactions);
    }

    /** A letter that came back may have been passed over while it was away: what is missing is ordered anew. */
    void resume(StoredDocument document) {
        if (pending(document, settings.level())) {
            process.extending(document.documentRef(), document.caseRef());
        }
    }

    /** Once, however often it is called; a letter that was taken away stays as it is until it comes back. */
    void extend(String documentRef) {
        var level = settings.level();
        Optional<ReadDocument> open =
                Objects.requireNonNull(inside.execute(status -> Optional.of(repository.get(documentRef))
                        .filter(document -> open(document, level))
                        .map(document -> document.read(hidden -> texts.show(document.caseRef(), hidden)))));
        open.ifPresent(read -> {
            var extended = signer.extended(read, level);
            inside.executeWithoutResult(status -> record(read, extended, level));
        });
    }

    private void record(ReadDocument read, KeptContent extended, SignatureLevel level) {
        var document = repository.get(read.documentRef());
        if (open(document, level)) {
            var revision = new Revision(extended, texts.hide(document.caseRef(), extended.sha256()));
            document.grow(read, content -> content.replace(revision));
            rows.raise(document, level);
            events.publishEvent(new DocumentEvent.Extended(texts.view(repository.saveAndFlush(document))));
        }
    }

    private boolean open(StoredDocument document, SignatureLevel level) {
        if (!pending(document, level)) {
            return false;
        }
        var view = texts.view(document);
        return view.isolation() == null && !view.enclosed();
    }

    /** By its rows alone: a letter may come back with its copy in another file, and nothing of its own is opened. */
    private boolean pending(StoredDocument document, SignatureLevel level) {
        if (!settings.extended() || !document.sealed()) {
            return false;
        }
        var last = rows.last(document);
        var reached = last.level();
        return last.address() != null && (reached == null || reached.compareTo(level) < 0);
    }
}
