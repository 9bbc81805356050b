package org.rogatory.archive;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** An act on a file of the archive, or a look into its books; carries references and codes only. */
record ArchiveEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    ArchiveEvent {
        details = Map.copyOf(details);
    }
}
