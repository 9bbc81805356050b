package org.rogatory.documents;

import org.springframework.stereotype.Component;

/** What the process {@code sign-document} calls. */
@Component
public class SignDocumentTasks {

    private final SealOrders orders;

    SignDocumentTasks(SealOrders orders) {
        this.orders = orders;
    }

    /** Puts the requested seal on the document. */
    public void sealDocument(String documentRef) {
        orders.seal(documentRef);
    }
}
