package org.rogatory.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.rogatory.documents.ByteStore.StoredBytes;
import org.rogatory.documents.SignatureProvider.Seal;
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
    private final ByteStore store;
    private final SignatureProvider provider;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate inside;
    private final TransactionTemplate outside;

    Sealing(
            StoredDocumentRepository repository,
            ByteStore store,
            SignatureProvider provider,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.store = store;
        this.provider = provider;
        this.events = events;
        this.inside = new TransactionTemplate(transactions);
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    void seal(String documentRef, Seal seal) {
        StoredDocument read = inside.execute(status -> get(documentRef));
        if (Objects.requireNonNull(read).sealed()) {
            return;
        }
        SealTask task = read.sealTask();
        StoredBytes sealed = outside.execute(status -> sign(task, seal));
        inside.executeWithoutResult(status -> record(task, seal, Objects.requireNonNull(sealed)));
    }

    private StoredBytes sign(SealTask task, Seal seal) {
        try (InputStream content = store.open(task.sha256())) {
            byte[] sealed = provider.seal(content.readAllBytes(), seal);
            return store.store(new ByteArrayInputStream(sealed), sealed.length);
        } catch (IOException e) {
            throw new UncheckedIOException("Document " + task.documentRef() + " could not be sealed", e);
        }
    }

    private void record(SealTask task, Seal seal, StoredBytes sealed) {
        StoredDocument document = get(task.documentRef());
        if (!document.sealed()) {
            document.seal(task, seal, sealed);
            events.publishEvent(
                    new DocumentEvent.Sealed(repository.saveAndFlush(document).view()));
        }
    }

    private StoredDocument get(String documentRef) {
        return repository.findById(documentRef).orElseThrow(() -> new DocumentRefused("document-unknown"));
    }
}
