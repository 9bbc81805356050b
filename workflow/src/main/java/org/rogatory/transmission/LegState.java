package org.rogatory.transmission;

import java.util.Locale;

/** How far a leg has come. */
public enum LegState {
    PLANNED,
    UNDER_WAY,
    RECEIVED,
    /** It never arrived; a duplicate goes the same leg again. */
    LOST,
    /** It was left out, or overtaken by the arrival at the end of the way. */
    SKIPPED;

    /** The key in tables and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
