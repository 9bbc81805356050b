package org.rogatory.documents;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.rogatory.documents.SignedContent.Revision;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SlotOrder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs in three steps: reads version and content, signs and stores with no transaction open, records in one
 * transaction. A crash between two steps leaves unreferenced bytes and nothing else; a repeated call finds the
 * signature. One call makes one signature: the one before it is recorded before the next begins.
 */
@Component
class Sealing {

    private final StoredDocumentRepository repository;
    private final SignatureRows rows;
    private final ApprovalRows approvals;
    private final DocumentTexts texts;
    private final SignedBytes signer;
    private final SealProcess process;
    private final SignatureSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate inside;
    private final SigningTurns turns = new SigningTurns();

    Sealing(
            StoredDocumentRepository repository,
            SignatureRows rows,
            ApprovalRows approvals,
            DocumentTexts texts,
            SignedBytes signer,
            SealProcess process,
            SignatureSettings settings,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.rows = rows;
        this.approvals = approvals;
        this.texts = texts;
        this.signer = signer;
        this.process = process;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        this.inside = new TransactionTemplate(transactions);
    }

    /** Seals now what no job is to seal; of what is ordered it makes the next signature. */
    void seal(String documentRef, Seal seal) {
        make(
                documentRef,
                document -> document.signed().asked() ? nextOf(document) : task(document, SlotOrder.seal(seal)));
    }

    /** Takes down in the transaction of the act that the letter is signed on paper alone: no key signs it. */
    void byHand(StoredDocument document, SlotOrder order) {
        document.demandSignable();
        var read = document.read(hidden -> texts.show(document.caseRef(), hidden));
        document.grow(read, content -> content.add(order.seal().at()));
        rows.madeByHand(document, order);
        events.publishEvent(new DocumentEvent.Sealed(texts.view(repository.saveAndFlush(document))));
    }

    /** Takes an approval that its officer has signed himself as the first signature, in the transaction of the act. */
    void approved(StoredDocument document, SlotOrder order) {
        var read = document.read(hidden -> texts.show(document.caseRef(), hidden));
        record(document, read, new Made(order, approvals.content(read, document.caseRef())));
    }

    /** Makes the next of the ordered signatures, if one is open. */
    void next(String documentRef) {
        make(documentRef, this::nextOf);
    }

    private Task nextOf(StoredDocument document) {
        return task(document, rows.next(document, clock.instant()));
    }

    /** What was read before: the signature, its place in the order, the document. */
    private record Task(int turn, SlotOrder order, ReadDocument document) {}

    private Task task(StoredDocument document, SlotOrder order) {
        document.demandSignable();
        var read = document.read(hidden -> texts.show(document.caseRef(), hidden));
        return new Task(document.signed().made() + 1, order, read);
    }

    /** Two jobs may want the same signature at the same moment: the second one finds it. */
    private void make(String documentRef, Function<StoredDocument, Task> next) {
        turns.take(documentRef, () -> open(documentRef, next).ifPresent(this::make));
    }

    private Optional<Task> open(String documentRef, Function<StoredDocument, Task> next) {
        return Objects.requireNonNull(inside.execute(status -> Optional.of(repository.get(documentRef))
                .filter(StoredDocument::signable)
                .map(next)));
    }

    private void make(Task task) {
        var signed = signer.signed(task.document(), task.order().task(settings.made()));
        inside.executeWithoutResult(status -> record(task, signed));
    }

    private void record(Task task, KeptContent signed) {
        var document = repository.get(task.document().documentRef());
        if (document.signed().made() < task.turn() && document.signable()) {
            record(document, task.document(), new Made(task.order(), signed));
        }
    }

    /** A signature that was made and the content it gave; no row tells of it yet. */
    record Made(SlotOrder order, KeptContent signed) {}

    /** Takes a signature that was made into its rows, in the transaction of the caller. */
    void record(StoredDocument document, ReadDocument before, Made made) {
        var signed = made.signed();
        var order = made.order();
        var revision = new Revision(signed, texts.hide(document.caseRef(), signed.sha256()));
        document.grow(before, content -> content.add(revision, order.seal().at()));
        rows.made(document, order, revision, settings.made());
        if (order.approvedByPerson()) {
            approvals.taken(document.documentRef(), clock.instant());
        }
        var view = texts.view(repository.saveAndFlush(document));
        events.publishEvent(document.sealed() ? new DocumentEvent.Sealed(view) : new DocumentEvent.Attested(view));
        if (document.sealed() && settings.extended() && !view.enclosed()) {
            process.extending(document.documentRef(), document.caseRef());
        }
    }
}
