package org.rogatory.integrations.inspection;

import java.io.IOException;
import org.rogatory.documents.bytes.Work;

/** Knows what may be dangerous in contents of one kind. */
interface Format {

    /** Whether a content that begins so is to be looked at. */
    boolean reads(Head head);

    /** Whether it unpacks: then what it cannot walk through may hold what another program unpacks. */
    default boolean unpacks() {
        return false;
    }

    /**
     * Tells the visit what is found, and gives it the parts.
     *
     * @throws IOException if it cannot be read as what it is
     */
    void look(Work content, Head head, Visit visit) throws IOException;
}
