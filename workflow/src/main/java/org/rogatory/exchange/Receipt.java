package org.rogatory.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a received package.
 *
 * @param messageId null where the package could not be opened
 * @param status delivered, read or rejected
 * @param code why it was rejected: the key of a {@link RejectionCode}
 * @param readBy authority that has read it, as far as its State tells
 */
public record Receipt(
        @Nullable String messageId,
        MessageStatus status,
        @Nullable String code,
        Instant at,
        @Nullable String readBy) {

    /** One that tells of no reading. */
    Receipt(@Nullable String messageId, MessageStatus status, @Nullable String code, Instant at) {
        this(messageId, status, code, at, null);
    }

    /** Whether the package was taken in, now or before. */
    public boolean accepted() {
        return status != MessageStatus.REJECTED;
    }
}
