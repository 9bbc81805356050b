package org.rogatory.handover;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** A hand-over was opened, changed, signed, cancelled, done or looked at, or something of a file went over. */
record HandoverEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    HandoverEvent {
        details = Map.copyOf(details);
    }
}
