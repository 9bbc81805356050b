package org.rogatory.operations;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditEvent;

/**
 * An operator has a failed job tried again.
 *
 * @param reason why, or null where he gave none
 */
public record JobRetried(String jobId, @Nullable JobReason reason, String actor) implements AuditEvent {

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
        return reason == null ? Map.of() : Map.of("reason", reason.key());
    }
}
