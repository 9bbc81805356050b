package org.rogatory.resolutions;

import java.util.Locale;

/** What was decided about the control of a file. */
public enum ControlAct {
    PUT,
    EXTENDED,
    REMOVED;

    /** The key in tables and messages, for example {@code removed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
