package org.rogatory.markings;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Something marked too high was kept out, isolated, or decided about; never what it was. */
record MarkingsEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    MarkingsEvent {
        details = Map.copyOf(details);
    }
}
