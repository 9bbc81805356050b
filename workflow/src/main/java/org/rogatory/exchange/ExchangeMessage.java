package org.rogatory.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as a file lists it.
 *
 * @param incoming true where the file received it; its status is then delivered or read
 * @param status key of a {@link MessageStatus}
 * @param at queued (outgoing) or received (incoming)
 * @param readBy authority that has read it, as far as its State tells
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
        @Nullable Instant rejectedAt) {}
