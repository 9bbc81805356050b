package org.rogatory.documents;

import java.util.Locale;

/** A document in which something is marked higher than this system may keep. */
public enum Isolation {
    /** Nobody can open it until it is decided about. */
    ISOLATED,
    /** Its bytes and its name are gone; only its row is left. */
    ERASED;

    /** The key used in messages and data, for example {@code isolated}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
