package org.rogatory.access;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** A step of access to a file, or a question whether the file is there; carries references and codes only. */
record AccessEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    AccessEvent {
        details = Map.copyOf(details);
    }
}
