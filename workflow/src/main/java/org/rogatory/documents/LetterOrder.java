package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterWriter;

/** A letter that an act ordered: fixed with the act, laid out later by a job. */
@Entity
@Table(name = "documents_order")
class LetterOrder {

    @Id
    @Column(name = "order_ref")
    private String orderRef;

    @Column(name = "case_ref")
    private String caseRef;

    @Column(name = "kind")
    private String kind;

    @Column(name = "marking")
    private @Nullable String marking;

    @Column(name = "data")
    private String data;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "document_ref")
    private @Nullable String documentRef;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LetterOrder() {}

    LetterOrder(LetterWriter.Order order, @Nullable String marking) {
        this.orderRef = order.orderRef();
        this.caseRef = order.caseRef();
        this.kind = order.kind();
        this.marking = marking;
        this.data = order.data();
        this.orderedAt = order.at();
        this.orderedBy = order.by();
    }

    LetterWriter.Order order() {
        return new LetterWriter.Order(orderRef, caseRef, kind, data, orderedAt, orderedBy);
    }

    @Nullable
    String marking() {
        return marking;
    }

    /** What was laid out by it; null as long as nothing is. */
    @Nullable
    String document() {
        return documentRef;
    }

    boolean laidOut() {
        return documentRef != null;
    }

    void laidOut(String document) {
        this.documentRef = document;
    }
}
