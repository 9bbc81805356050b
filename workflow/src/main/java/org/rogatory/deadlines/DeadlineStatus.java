package org.rogatory.deadlines;

import java.util.Locale;

/** Where a deadline stands. */
public enum DeadlineStatus {
    RUNNING,
    /** Does not run for now; resuming moves its end. */
    PAUSED,
    /** What was due was done. */
    MET,
    /** It ended before what was due was done. */
    PASSED,
    /** No longer of interest. */
    STOPPED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the alarm of a deadline in this status finds, whose end is over or is not. */
    String outcome(boolean over) {
        return switch (this) {
            case RUNNING -> over ? "passed" : "moved";
            case PAUSED -> "paused";
            default -> "stopped";
        };
    }
}
