package org.rogatory.imports;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** An act on an import: its reference and numbers of rows, never what stands in them. */
record ImportsEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    ImportsEvent {
        details = Map.copyOf(details);
    }
}
