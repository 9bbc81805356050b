package org.rogatory.deadlines;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** A deadline has ended and what was due was not done. Published once, in the transaction that notes it. */
public record DeadlinePassed(String deadlineRef, String caseRef, String ruleKey) implements AuditEvent {

    @Override
    public String action() {
        return "deadlines.pass";
    }

    @Override
    public String subject() {
        return caseRef;
    }

    @Override
    public String actor() {
        return "system";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("deadline", deadlineRef, "rule", ruleKey);
    }
}
