package org.rogatory.operations;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/**
 * An operator has a failed job tried again.
 *
 * @param reason why, from the closed list
 */
public record JobRetried(String jobId, JobReason reason, String actor) implements AuditEvent {

    @Override
    public String action() {
        return "operations.retry";
    }

    @Override
    public String subject() {
        return jobId;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason.key());
    }
}
