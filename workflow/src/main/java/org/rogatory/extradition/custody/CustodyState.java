package org.rogatory.extradition.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the clock stands at a moment.
 *
 * @param standing running, warned, passed, stopped, or without a limit that is known
 * @param days of the newest warning that is due; null unless warned
 */
public record CustodyState(Standing standing, @Nullable Integer days) {

    /** How the clock stands. */
    public enum Standing {
        /** Held; no warning is due. */
        RUNNING,
        /** Held; a warning is due. */
        WARNED,
        /** Held after the end that governs: unlawful detention. */
        PASSED,
        /** Not held: released, surrendered, escaped or dead. */
        STOPPED,
        /** Held, and no limit is known: ask the central authority. */
        NO_LIMIT_KNOWN
    }

    static CustodyState of(Standing standing) {
        return new CustodyState(standing, null);
    }

    /**
     * How it stands of who is held.
     *
     * @param end when the person must be free; null where no limit is known
     * @param since when the person was taken into custody for the last time
     */
    static CustodyState held(@Nullable HardEnd end, Instant since, Instant at) {
        if (end == null) {
            return of(Standing.NO_LIMIT_KNOWN);
        }
        if (end.passed(at)) {
            return of(Standing.PASSED);
        }
        return end.warned(since, at)
                .map(warning -> new CustodyState(Standing.WARNED, warning.days()))
                .orElse(of(Standing.RUNNING));
    }
}
