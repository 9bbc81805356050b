package org.rogatory.mla.cascade;

import java.util.Locale;

/** How far a level of execution has come. */
public enum LevelStatus {
    /** The work is with this level, or with one below it. */
    HELD,
    /** It has reported; the level above checks. */
    REPORTED,
    /** The level above has accepted its report. */
    ACCEPTED,
    /**
     * Over before or after its report: the request was refused, returned or withdrawn, or the authority at the top has
     * none of it left, or has the whole where it had single items.
     */
    ENDED;

    /** The key in messages, for example {@code reported}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean open() {
        return this == HELD || this == REPORTED;
    }
}
