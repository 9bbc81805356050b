package org.rogatory.access;

import java.util.Locale;

/** A step of access that is given or taken by name. */
public enum AccessKind {
    /** By one's own word, for some hours, reviewed afterwards. */
    CHALLENGED,
    /** Approved by the head; of a file that is protected by default by another than proposed it. */
    SPECIFIC,
    /** Kept out because of a conflict of interest. */
    EXCLUDED;

    /** The key in messages and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
