package org.rogatory.documents;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rogatory.documents.bytes.ByteReferences;
import org.rogatory.documents.bytes.ByteStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Removes bytes that no row refers to and those of erased documents, and says at start which bytes are missing. Nothing
 * else removes bytes.
 */
@Component
class ByteKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(ByteKeeping.class);
    private static final int BATCH = 500;

    private final ByteStore store;
    private final List<ByteReferences> references;
    private final StoredDocumentRepository repository;
    private final DocumentSettings settings;
    private final Clock clock;

    ByteKeeping(
            ByteStore store,
            List<ByteReferences> references,
            StoredDocumentRepository repository,
            DocumentSettings settings,
            Clock clock) {
        this.store = store;
        this.references = references;
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${rogatory.documents.first-look:PT10M}", fixedDelayString = "PT1H")
    void removeUnreferenced() throws IOException {
        Instant moment = clock.instant().minus(settings.keepUnreferenced());
        store.removeLeftovers(moment);
        List<String> old = store.storedBefore(moment);
        for (int from = 0; from < old.size(); from += BATCH) {
            List<String> batch = old.subList(from, Math.min(from + BATCH, old.size()));
            Set<String> needed = new HashSet<>();
            references.forEach(module -> needed.addAll(module.referenced(batch)));
            repository.erased(batch, Isolation.ERASED).forEach(gone -> needed.removeAll(gone.addresses()));
            needed.removeAll(repository.erasedRevisions(batch, Isolation.ERASED));
            needed.removeAll(repository.erasedStamps(batch, Isolation.ERASED));
            for (String hash : batch) {
                if (!needed.contains(hash) && store.removeIfStoredBefore(hash, moment)) {
                    LOG.info("Removed bytes that no document refers to: {}", hash);
                }
            }
        }
    }

    /** The bytes of an erased document go at once, whoever refers to them; what fails now is removed within a day. */
    @TransactionalEventListener
    void erase(DocumentEvent.Erased erased) throws IOException {
        for (String address : erased.addresses()) {
            store.removeIfStoredBefore(address, Instant.MAX);
        }
    }

    /** How many documents lack their bytes; each is named in the log for the operator. */
    @EventListener(ApplicationReadyEvent.class)
    int reportMissing() {
        int missing = 0;
        String after = "";
        for (List<StoredDocument> page = page(after); !page.isEmpty(); page = page(after)) {
            for (StoredDocument document : page) {
                after = document.documentRef();
                if (!store.exists(document.address()) || !store.exists(document.finalAddress())) {
                    missing++;
                    LOG.error("The bytes of document {} of {} are missing", document.documentRef(), document.caseRef());
                }
            }
        }
        return missing;
    }

    private List<StoredDocument> page(String after) {
        return repository.page(after, Limit.of(BATCH));
    }
}
