package org.rogatory.exchange;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditEvent;

/**
 * An outgoing message of a file has come further: sent, delivered, read, rejected (with a code) or kept for hand-over.
 *
 * @param recalled whether its file has taken it back at any time, also where it was refused since
 */
public record MessageStatusChanged(
        String messageId,
        String caseRef,
        String kind,
        MessageStatus status,
        @Nullable String code,
        Instant at,
        boolean recalled)
        implements AuditEvent {

    @Override
    public String action() {
        return "exchange." + status.key();
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
        return code == null
                ? Map.of("message", messageId, "kind", kind)
                : Map.of("message", messageId, "kind", kind, "code", code);
    }
}
