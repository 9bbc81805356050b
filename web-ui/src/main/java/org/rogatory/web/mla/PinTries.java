package org.rogatory.web.mla;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Whoever guesses at the PIN of a key file here must wait after some tries. Kept in memory; a restart forgets it. */
@Component
class PinTries {

    static final int FREE = 5;
    static final Duration PAUSE = Duration.ofMinutes(10);

    private final Map<String, Failed> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    PinTries(Clock clock) {
        this.clock = clock;
    }

    /** How often in a row, and when last. */
    private record Failed(int times, Instant last) {

        Failed again(Failed now) {
            return over(now.last()) ? now : new Failed(times + 1, now.last());
        }

        boolean over(Instant now) {
            return last.plus(PAUSE).isBefore(now);
        }
    }

    /** Whether this officer must wait. */
    boolean barred(String officer) {
        var known = failures.get(officer);
        return known != null && known.times() >= FREE && !known.over(clock.instant());
    }

    void failed(String officer) {
        failures.merge(officer, new Failed(1, clock.instant()), Failed::again);
    }

    void succeeded(String officer) {
        failures.remove(officer);
    }
}
