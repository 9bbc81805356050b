package org.rogatory.enclosures;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** An inventory was drawn up or written; its checks stand on the timeline of the file. */
record EnclosuresEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    EnclosuresEvent {
        details = Map.copyOf(details);
    }
}
