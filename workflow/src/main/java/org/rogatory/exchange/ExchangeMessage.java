package org.rogatory.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message as a file lists it.
 *
 * @param incoming true where the file received it; its status is then delivered or read
 * @param status key of a {@link MessageStatus}
 * @param at queued (outgoing) or received (incoming)
 * @param readBy authority that has read it, as far as its State tells
 * @param rejectedAt when it was refused, also where it was taken in later
 * @param letter key of a {@link LetterState}; null of what was sent, or received before letters were checked
 * @param annexed whether it brought a part that only some can read; told to nobody but them
 * @param setAside by which verb an officer does what it tells, where its file has not done so by itself; null else
 */
public record ExchangeMessage(
        String messageId,
        String threadId,
        String kind,
        boolean incoming,
        String fromState,
        String fromAuthority,
        String toState,
        String toAuthority,
        String senderRef,
        String status,
        @Nullable String code,
        Instant at,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt,
        @Nullable String readBy,
        @Nullable Instant rejectedAt,
        @Nullable String letter,
        @JsonIgnore boolean annexed,
        @JsonIgnore @Nullable String setAside) {

    /** So a message ends that has told nobody anything. */
    private static final Set<String> UNTOLD = Set.of(MessageStatus.RECALLED.key(), MessageStatus.REJECTED.key());

    /** Whether a message that was sent tells the other side something, at once or as soon as its letter is signed. */
    public boolean stands() {
        return !UNTOLD.contains(status);
    }

    /** Whether it does, and no letter of it waits any more: it leaves or has left. */
    public boolean leaves() {
        return stands() && !MessageStatus.HELD.key().equals(status);
    }
}
