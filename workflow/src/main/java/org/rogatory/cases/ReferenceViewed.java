package org.rogatory.cases;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Something of a file was taken to read: a document, the package of a message. */
record ReferenceViewed(String action, String subject, String actor, String reference) implements AuditEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("reference", reference);
    }
}
