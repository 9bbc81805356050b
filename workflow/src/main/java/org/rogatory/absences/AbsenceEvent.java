package org.rogatory.absences;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** An absence was noted or cancelled. */
record AbsenceEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    AbsenceEvent {
        details = Map.copyOf(details);
    }
}
