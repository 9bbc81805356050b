package org.rogatory.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditEvent;
import org.rogatory.documents.letter.LetterNumber;
import tools.jackson.databind.JsonNode;

/**
 * A message of another State was checked and stored. Published once for each message, inside the receiving
 * transaction: a listener that fails undoes the receipt, and the job tries again.
 *
 * @param letter the sender's number of the letter that came with it, if it has one
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
        List<Enclosure> enclosures,
        @Nullable LetterNumber letter)
        implements AuditEvent {

    public MessageReceived {
        enclosures = List.copyOf(enclosures);
    }

    /** The number of the letter, else the reference under which the sender keeps it. */
    public LetterNumber number() {
        return letter == null ? new LetterNumber(senderRef, null) : letter;
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
