package org.rogatory.analytics;

import java.util.Locale;

/** How a request ended. */
public enum Outcome {
    EXECUTED,
    NEGATIVE,
    ANSWERED,
    PARTLY,
    REFUSED,
    RETURNED,
    FORWARDED,
    NOTED,
    WITHDRAWN,
    DECEASED;

    /** The key in addresses and messages, for example {@code refused}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
