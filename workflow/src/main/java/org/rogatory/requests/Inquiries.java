package org.rogatory.requests;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import tools.jackson.databind.node.ObjectNode;

/** What was asked for about requests that came; each kind of request keeps it with its own files. */
public interface Inquiries {

    /** Whether a file that was received is of this kind. */
    boolean keeps(CaseFile file);

    /** What we asked for last and what came upon it; empty where nothing was asked. */
    Optional<Inquiry> inquiry(String caseRef, Officer officer);

    /**
     * Our question leaves by this message, in the transaction of whoever signs it: what was mended since it was written
     * is what was asked. Where something else was asked since, nothing changes.
     */
    void left(String caseRef, String messageId, ObjectNode said);
}
