package org.rogatory.documents.upload;

import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;

/** Knows what it means that a file which comes in parts names another document as its source, and what else is said. */
public interface AddedUpload {

    /** Whether such a file may name that document; asked before it is put together, and again when it is added. */
    boolean holds(NewAttachment attachment, String sourceRef);

    /** It was added: called within that transaction, so that both stand or neither does. */
    void added(DocumentView document, String sourceRef);

    /** The same with what else was said of it when it was begun. */
    void said(DocumentView document, String words);
}
