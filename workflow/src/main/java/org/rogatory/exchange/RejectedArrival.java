package org.rogatory.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A package that was refused, as an operator sees it.
 *
 * @param messageId the number under which it came; of one that came by hand a number of our own
 * @param fromState the State whose authority sealed it; null where no known one did
 * @param size in bytes
 * @param code the key of a {@link RejectionCode}
 * @param byHand whether an officer was handed it
 * @param readable whether its thread could be read; where not, it may belong to any file and a head takes it
 */
public record RejectedArrival(
        String messageId,
        @Nullable String fromState,
        String toState,
        long size,
        String code,
        boolean byHand,
        Instant arrivedAt,
        boolean readable) {}
