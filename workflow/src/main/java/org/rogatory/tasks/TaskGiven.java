package org.rogatory.tasks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditEvent;

/**
 * A task was given to an officer by another.
 *
 * @param to user name of who is to do it
 * @param forWhom user name of the absent officer in whose place he is to do it, or null
 */
public record TaskGiven(
        String subject,
        String actor,
        String to,
        String step,
        @Nullable String forWhom) implements AuditEvent {

    @Override
    public String action() {
        return "tasks.assign";
    }

    @Override
    public Map<String, String> details() {
        return forWhom == null ? Map.of("step", step, "given", to) : Map.of("step", step, "given", to, "for", forWhom);
    }
}
