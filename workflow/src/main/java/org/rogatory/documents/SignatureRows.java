package org.rogatory.documents;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.documents.SignedContent.Revision;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SlotOrder;
import org.springframework.stereotype.Component;

/** The signatures of documents, in the order in which they are made. */
@Component
class SignatureRows {

    private final DocumentSignatureRepository repository;
    private final StampRows stamps;
    private final ApprovalRows approvals;
    private final DocumentTexts texts;

    SignatureRows(
            DocumentSignatureRepository repository, StampRows stamps, ApprovalRows approvals, DocumentTexts texts) {
        this.repository = repository;
        this.stamps = stamps;
        this.approvals = approvals;
        this.texts = texts;
    }

    /** Writes down in their order which signatures jobs are to make. */
    void order(StoredDocument document, List<SlotOrder> orders) {
        for (int turn = 1; turn <= orders.size(); turn++) {
            add(document, turn, orders.get(turn - 1));
        }
    }

    private DocumentSignature add(StoredDocument document, int turn, SlotOrder order) {
        var label = texts.hide(document.caseRef(), order.seal().label());
        return repository.save(DocumentSignature.ordered(document.documentRef(), turn, order, label));
    }

    /** The one that is to be made next. */
    SlotOrder next(StoredDocument document, Instant at) {
        return row(document, document.signed().made() + 1).order(at, hidden -> texts.show(document.caseRef(), hidden));
    }

    /** The one that was made last was made: at which level, and with which revision. */
    void made(StoredDocument document, SlotOrder order, Revision revision, SignatureLevel level) {
        var turn = document.signed().made();
        var row = repository
                .findById(DocumentSignature.ref(document.documentRef(), turn))
                .orElseGet(() -> add(document, turn, order));
        row.made(revision, level, order.seal().at());
        repository.save(row);
    }

    /** The only one was made by hand. */
    void madeByHand(StoredDocument document, SlotOrder order) {
        var row = add(document, document.signed().made(), order);
        row.madeByHand(order.seal().at());
        repository.save(row);
    }

    /** The one that was made last. */
    DocumentSignature last(StoredDocument document) {
        return row(document, document.signed().made());
    }

    /** The one that was made last has reached a level. */
    void raise(StoredDocument document, SignatureLevel level) {
        var row = last(document);
        row.raised(level);
        repository.save(row);
    }

    /** Where the revisions lie. */
    List<String> addresses(StoredDocument document) {
        var signed = rows(document).flatMap(row -> Stream.ofNullable(row.address()));
        var ref = document.documentRef();
        var beside = Stream.concat(stamps.addresses(ref), approvals.addresses(ref));
        return Stream.concat(signed, beside).toList();
    }

    /** Every revision that a signature or a time-stamp over the whole has closed, oldest first. */
    Stream<Expected.Revision> revisions(StoredDocument document, UnaryOperator<String> open) {
        var signed = rows(document).flatMap(row -> Stream.ofNullable(row.revision(open)));
        return Stream.concat(signed, stamps.revisions(document.documentRef(), open));
    }

    /** Nothing is left of what they say. */
    void erase(StoredDocument document) {
        rows(document).forEach(row -> {
            row.erase();
            repository.save(row);
        });
        stamps.erase(document.documentRef());
        approvals.erase(document.documentRef());
    }

    private Stream<DocumentSignature> rows(StoredDocument document) {
        return document.signed().asked()
                ? repository.findByDocumentRefOrderByTurn(document.documentRef()).stream()
                : Stream.empty();
    }

    private DocumentSignature row(StoredDocument document, int turn) {
        return repository
                .findById(DocumentSignature.ref(document.documentRef(), turn))
                .orElseThrow(() -> new DocumentRefused("document-seal-not-requested"));
    }
}
