package org.rogatory.tasks;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/**
 * A task was given to an officer by another.
 *
 * @param to user name of who is to do it
 */
public record TaskGiven(String subject, String actor, String to, String step) implements AuditEvent {

    @Override
    public String action() {
        return "tasks.assign";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("step", step, "given", to);
    }
}
