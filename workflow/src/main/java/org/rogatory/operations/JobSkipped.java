package org.rogatory.operations;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** An operator has left a failed job out. */
public record JobSkipped(String jobId, String process, JobReason reason, String actor) implements AuditEvent {

    @Override
    public String action() {
        return "operations.skip";
    }

    @Override
    public String subject() {
        return jobId;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("process", process, "reason", reason.key());
    }
}
