package org.rogatory.mla.copy;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/**
 * A copy of a letter was ordered.
 *
 * @param kind kind of the copy
 * @param documentRef the letter that is copied
 */
record CopyOrdered(String subject, String actor, String kind, String documentRef) implements AuditEvent {

    @Override
    public String action() {
        return "documents.copy-ordered";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("document", documentRef, "kind", kind);
    }
}
