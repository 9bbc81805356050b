package org.rogatory.access;

import java.util.Locale;

/** Where a step of access stands. */
public enum AccessStatus {
    /** Waits for the head. */
    ASKED,
    /** In force; one's own word: waits for its review. */
    STANDING,
    REFUSED,
    /** Reviewed, taken back or lifted. */
    CLOSED;

    /** The key in messages and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
