package org.rogatory.documents;

import org.springframework.stereotype.Component;

/** What the process {@code sign-document} calls. */
@Component
public class SignDocumentTasks {

    private final SealOrders orders;

    SignDocumentTasks(SealOrders orders) {
        this.orders = orders;
    }

    /** Makes the next ordered signature of the document: {@code more} are to follow, or it is {@code complete}. */
    public String sealDocument(String documentRef) {
        return orders.seal(documentRef) ? "more" : "complete";
    }
}
