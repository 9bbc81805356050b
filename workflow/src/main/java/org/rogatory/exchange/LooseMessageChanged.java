package org.rogatory.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditEvent;

/** A message that belongs to no file has come further: sent, delivered, read, rejected (with a code), taken back. */
public record LooseMessageChanged(
        String messageId,
        String threadId,
        String kind,
        String fromAuthority,
        MessageStatus status,
        @Nullable String code)
        implements AuditEvent {

    @Override
    public String action() {
        return "exchange." + status.key();
    }

    @Override
    public String subject() {
        return messageId;
    }

    @Override
    public String actor() {
        return "system";
    }

    @Override
    public Map<String, String> details() {
        return code == null ? Map.of("kind", kind) : Map.of("kind", kind, "code", code);
    }
}
