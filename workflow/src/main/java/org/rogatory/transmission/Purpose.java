package org.rogatory.transmission;

import java.util.Locale;

/** What travels. */
public enum Purpose {
    REQUEST,
    ANSWER;

    /** The key in tables and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
