package org.rogatory.integrations.inspection;

import java.io.IOException;
import org.rogatory.documents.Work;

/** Knows what may be dangerous in contents of one kind. */
interface Format {

    /** Whether a content that begins so is to be looked at. */
    boolean reads(Head head);

    /**
     * Tells the visit what is found, and gives it the parts.
     *
     * @throws IOException if it cannot be read as what it is
     */
    void look(Work content, Head head, Visit visit) throws IOException;
}
