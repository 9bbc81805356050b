package org.rogatory.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.documents.StoredDocument.SealTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals in three steps: reads version and hash, signs and stores with no transaction open, records in one transaction.
 * A crash between two steps leaves unreferenced bytes and nothing else; a repeated call finds the seal.
 */
@Component
class Sealing {

    private final StoredDocumentRepository repository;
    private final KeptBytes bytes;
    private final Works works;
    private final DocumentTexts texts;
    private final SignatureProvider provider;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate inside;
    private final TransactionTemplate outside;

    Sealing(
            StoredDocumentRepository repository,
            KeptBytes bytes,
            Works works,
            DocumentTexts texts,
            SignatureProvider provider,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.bytes = bytes;
        this.works = works;
        this.texts = texts;
        this.provider = provider;
        this.events = events;
        this.inside = new TransactionTemplate(transactions);
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    void seal(String documentRef, Seal seal) {
        Optional<SealTask> open = Objects.requireNonNull(inside.execute(status -> task(get(documentRef))));
        open.ifPresent(task -> {
            KeptContent sealed = outside.execute(status -> sign(task, seal));
            inside.executeWithoutResult(status -> record(task, seal, Objects.requireNonNull(sealed)));
        });
    }

    private Optional<SealTask> task(StoredDocument document) {
        return Optional.of(document)
                .filter(read -> !read.sealed())
                .map(read -> read.sealTask(hidden -> texts.show(read.caseRef(), hidden)));
    }

    private KeptContent sign(SealTask task, Seal seal) {
        try (Work letter = works.of(task.content());
                WorkTarget target = works.target()) {
            provider.sign(letter, seal.task(), target);
            return keep(task.content().keyRef(), target);
        } catch (IOException e) {
            throw new UncheckedIOException("Document " + task.documentRef() + " could not be sealed", e);
        }
    }

    private KeptContent keep(String keyRef, WorkTarget signed) throws IOException {
        try (Work sealed = signed.done();
                InputStream content = sealed.open()) {
            return bytes.keep(keyRef, content, sealed.size());
        }
    }

    private void record(SealTask task, Seal seal, KeptContent sealed) {
        StoredDocument document = get(task.documentRef());
        if (!document.sealed()) {
            String label = texts.hide(document.caseRef(), seal.label());
            String fingerprint = texts.hide(document.caseRef(), sealed.sha256());
            document.seal(task, DocumentSeal.put(seal, label, sealed, fingerprint));
            events.publishEvent(new DocumentEvent.Sealed(texts.view(repository.saveAndFlush(document))));
        }
    }

    private StoredDocument get(String documentRef) {
        return repository.findById(documentRef).orElseThrow(() -> new DocumentRefused("document-unknown"));
    }
}
