package org.rogatory.imports;

import java.util.Locale;

/** How far an import is: looked through, running, done, or thrown away. */
public enum ImportStatus {
    CHECKED,
    RUNNING,
    FINISHED,
    DISCARDED;

    /** The key in messages, for example {@code running}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
