package org.rogatory.operations;

import org.rogatory.audit.AuditEvent;

/** An operator has a failed job tried again. */
public record JobRetried(String jobId, String actor) implements AuditEvent {

    @Override
    public String action() {
        return "operations.retry";
    }

    @Override
    public String subject() {
        return jobId;
    }
}
