package org.rogatory.documents;

import org.springframework.stereotype.Component;

/** What the process {@code extend-document} calls. */
@Component
public class ExtendDocumentTasks {

    private final Extending extending;

    ExtendDocumentTasks(Extending extending) {
        this.extending = extending;
    }

    /** Brings the last signature of the document to the level that is set. */
    public void extendDocument(String documentRef) {
        extending.extend(documentRef);
    }
}
