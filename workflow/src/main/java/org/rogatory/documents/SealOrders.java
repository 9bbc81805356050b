package org.rogatory.documents;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals that were decided and that a job puts on: the decision stands with the act that took it, whatever becomes of the
 * job. A letter is ordered to be sealed once and sealed once, however often either is asked for.
 */
@Service
public class SealOrders {

    private final StoredDocumentRepository repository;
    private final DocumentTexts texts;
    private final Sealing sealing;
    private final SealProcess process;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SealOrders(
            StoredDocumentRepository repository,
            DocumentTexts texts,
            Sealing sealing,
            SealProcess process,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.texts = texts;
        this.sealing = sealing;
        this.process = process;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Fixes in the deciding transaction which letter gets whose seal, and has a job put it on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void order(String documentRef, Seal seal) {
        StoredDocument document = stored(documentRef);
        if (request(document, seal)) {
            process.ordered(documentRef, document.caseRef());
        }
    }

    /** Fixes in the deciding transaction which letter gets whose seal; the caller's own process calls for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void request(String documentRef, Seal seal) {
        request(stored(documentRef), seal);
    }

    private boolean request(StoredDocument document, Seal seal) {
        if (document.sealed() || document.sealRequested()) {
            return false;
        }
        document.requestSeal(seal.authority(), texts.hide(document.caseRef(), seal.label()));
        repository.saveAndFlush(document);
        return true;
    }

    /** The letters of a file whose seal is ordered and not yet put on. */
    @Transactional(readOnly = true)
    public List<OpenPaper> open(String caseRef) {
        return repository.waitingForSeal(caseRef, DocumentStatus.RENDERED);
    }

    /** Whether the letter carries its seal. */
    @Transactional(readOnly = true)
    public boolean sealed(String documentRef) {
        return stored(documentRef).sealed();
    }

    /** Puts the ordered seal on, outside any transaction; a repeated call finds it. */
    public void seal(String documentRef) {
        Optional<Seal> seal = Objects.requireNonNull(transaction.execute(status -> Optional.of(stored(documentRef))
                .filter(document -> !document.sealed())
                .map(document ->
                        document.requestedSeal(clock.instant(), hidden -> texts.show(document.caseRef(), hidden)))));
        seal.ifPresent(requested -> sealing.seal(documentRef, requested));
    }

    private StoredDocument stored(String documentRef) {
        return repository.findById(documentRef).orElseThrow(() -> new DocumentRefused("document-unknown"));
    }
}
