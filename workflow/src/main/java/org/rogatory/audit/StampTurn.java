package org.rogatory.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** When another authority is asked for a time-stamp: once an hour, though places are signed more often. */
final class StampTurn {

    private static final Duration APART = Duration.ofHours(1);

    private Instant last = Instant.EPOCH;

    /** Its time-stamp, or none where the last is not an hour old; who did not answer is asked the next time. */
    synchronized Optional<byte[]> take(Instant now, Supplier<Optional<byte[]>> authority) {
        if (now.isBefore(last.plus(APART))) {
            return Optional.empty();
        }
        var stamp = authority.get();
        if (stamp.isPresent()) {
            last = now;
        }
        return stamp;
    }
}
