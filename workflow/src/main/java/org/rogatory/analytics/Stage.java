package org.rogatory.analytics;

import java.util.Locale;

/** A part of the way of a request, and the whole of it; counted in calendar days of the authority. */
public enum Stage {
    REGISTRATION,
    REVIEW,
    EXECUTION,
    ANSWER,
    PREPARATION,
    ACKNOWLEDGEMENT,
    PARTNER,
    WHOLE;

    /** The key in addresses and messages, for example {@code review}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
