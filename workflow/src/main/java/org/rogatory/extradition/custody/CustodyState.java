package org.rogatory.extradition.custody;

import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;

/**
 * How the clock stands at a moment.
 *
 * @param standing running, warned, passed, stopped, or without a limit that is known
 * @param days of the newest warning that is due; null unless warned
 * @param ending why custody ended; null unless stopped, and where that was not told
 */
public record CustodyState(
        Standing standing, @Nullable Integer days, @Nullable Ending ending) {

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
        return new CustodyState(standing, null, null);
    }
}
