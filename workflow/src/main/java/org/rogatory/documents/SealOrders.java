package org.rogatory.documents;

import java.util.List;
import java.util.Objects;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SlotOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signatures that were decided and that jobs make: the decision stands with the act that took it, whatever becomes of
 * the jobs. A letter is ordered to be signed once, and each signature made once, however often either is asked for.
 */
@Service
public class SealOrders {

    private final StoredDocumentRepository repository;
    private final SignatureRows rows;
    private final Sealing sealing;
    private final SealProcess process;
    private final TransactionTemplate transaction;

    SealOrders(
            StoredDocumentRepository repository,
            SignatureRows rows,
            Sealing sealing,
            SealProcess process,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.rows = rows;
        this.sealing = sealing;
        this.process = process;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Fixes in the deciding transaction which letter gets whose seal, and has a job put it on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void order(String documentRef, Seal seal) {
        order(documentRef, List.of(SlotOrder.seal(seal)));
    }

    /** Fixes in the deciding transaction which signatures a letter gets, in their order, and has jobs make them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void order(String documentRef, List<SlotOrder> signatures) {
        StoredDocument document = repository.get(documentRef);
        if (request(document, signatures)) {
            signatures.stream()
                    .filter(SlotOrder::approvedByPerson)
                    .forEach(approval -> sealing.approved(document, approval));
            process.ordered(documentRef, document.caseRef());
        }
    }

    /** The same of a letter that nobody approved before; the caller's own process calls for its signatures. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void request(String documentRef, List<SlotOrder> signatures) {
        request(repository.get(documentRef), signatures);
    }

    /** Takes down in the deciding transaction that a letter is signed by hand, where no key seals it besides. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void byHand(String documentRef, SlotOrder signature) {
        StoredDocument document = repository.get(documentRef);
        if (!document.sealed() && !document.signed().asked()) {
            sealing.byHand(document, signature);
        }
    }

    private boolean request(StoredDocument document, List<SlotOrder> signatures) {
        if (document.sealed() || document.signed().asked()) {
            return false;
        }
        document.demandSignable();
        document.signed().order(signatures.size());
        rows.order(document, signatures);
        repository.saveAndFlush(document);
        return true;
    }

    /** The letters of a file that are to be signed and do not have all their signatures yet. */
    @Transactional(readOnly = true)
    public List<OpenPaper> open(String caseRef) {
        return repository.waitingForSeal(caseRef, DocumentStatus.RENDERED);
    }

    /** Whether the letter carries all its signatures. */
    @Transactional(readOnly = true)
    public boolean sealed(String documentRef) {
        return repository.get(documentRef).sealed();
    }

    /**
     * Makes the next ordered signature, outside any transaction; a repeated call finds it.
     *
     * @return whether more are to follow
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean seal(String documentRef) {
        sealing.next(documentRef);
        return Objects.requireNonNull(
                transaction.execute(status -> repository.get(documentRef).signable()));
    }
}
