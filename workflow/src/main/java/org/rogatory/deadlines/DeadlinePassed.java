package org.rogatory.deadlines;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditEvent;

/**
 * A deadline has ended and what was due was not done. Published once for each round, in the transaction that notes it.
 *
 * @param round which time the limit had run: 1 the first time
 * @param about the item for which alone it ran; null for the whole file
 */
public record DeadlinePassed(
        String deadlineRef,
        String caseRef,
        String ruleKey,
        int round,
        @Nullable String about) implements AuditEvent {

    static DeadlinePassed of(Deadline deadline) {
        return new DeadlinePassed(
                deadline.deadlineRef(), deadline.caseRef(), deadline.ruleKey(), deadline.round(), deadline.about());
    }

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
        return Map.of("deadline", deadlineRef, "rule", ruleKey, "round", String.valueOf(round));
    }
}
