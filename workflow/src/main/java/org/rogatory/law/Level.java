package org.rogatory.law;

import java.util.Locale;

/** How grave a finding is. STOP: a person must decide; the system neither refuses nor goes on. */
public enum Level {
    ERROR,
    STOP,
    WARNING,
    INFO;

    /** The key used in reference data and messages, for example {@code warning}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
