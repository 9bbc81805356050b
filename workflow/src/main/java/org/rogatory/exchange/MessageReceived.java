package org.rogatory.exchange;

import java.util.List;
import java.util.Map;
import org.rogatory.audit.AuditEvent;
import tools.jackson.databind.JsonNode;

/**
 * A message of another State was checked and stored. Published once for each message, inside the receiving
 * transaction: a listener that fails undoes the receipt, and the job tries again.
 */
public record MessageReceived(
        String messageId,
        String threadId,
        String kind,
        String fromState,
        String fromAuthority,
        String toState,
        String toAuthority,
        String senderRef,
        JsonNode payload,
        List<Enclosure> enclosures)
        implements AuditEvent {

    public MessageReceived {
        enclosures = List.copyOf(enclosures);
    }

    @Override
    public String action() {
        return "exchange.receive";
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
        return Map.of("kind", kind, "from", fromState, "to", toState, "thread", threadId);
    }

    /** Without payload and names of files, so that no log ever shows a person. */
    @Override
    public String toString() {
        return "MessageReceived[" + messageId + ", " + kind + ", " + fromState + " to " + toState + "]";
    }
}
