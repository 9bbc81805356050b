package org.rogatory.tasks;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** A task was taken or released. */
record TaskTaken(String action, String subject, String actor, String step) implements AuditEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("step", step);
    }
}
