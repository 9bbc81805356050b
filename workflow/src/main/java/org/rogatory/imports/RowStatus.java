package org.rogatory.imports;

import java.util.Locale;

/** What became of a row: it can be taken over, was taken over, is there already, or cannot be taken over. */
public enum RowStatus {
    READY,
    TAKEN,
    KNOWN,
    FAULTY;

    /** The key in messages, for example {@code faulty}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
