package org.rogatory.documents;

import org.springframework.stereotype.Component;

/** What the process {@code sign-document} calls. */
@Component
public class SignDocumentTasks {

    private final Documents documents;

    SignDocumentTasks(Documents documents) {
        this.documents = documents;
    }

    /** Puts the requested seal on the document. */
    public void sealDocument(String documentRef) {
        documents.sealAsRequested(documentRef);
    }
}
