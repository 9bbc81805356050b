package org.rogatory.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts what strangers can do as often as they like, so that the trail learns of it once a minute and not each time. */
final class MinuteCount {

    private static final Duration QUIET = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant told = Instant.EPOCH;
    private int waiting;

    MinuteCount(Clock clock) {
        this.clock = clock;
    }

    /** One more; how many to tell of now, none while the last telling is fresh. */
    synchronized int counted() {
        waiting++;
        var now = clock.instant();
        if (now.isBefore(told.plus(QUIET))) {
            return 0;
        }
        var count = waiting;
        told = now;
        waiting = 0;
        return count;
    }
}
