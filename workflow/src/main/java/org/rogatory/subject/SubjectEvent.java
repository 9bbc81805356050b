package org.rogatory.subject;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** A step of an export: references and codes, never whom it is about. */
record SubjectEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    SubjectEvent {
        details = Map.copyOf(details);
    }
}
