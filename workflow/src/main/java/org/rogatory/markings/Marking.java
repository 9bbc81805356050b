package org.rogatory.markings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a matter is marked, the lowest first. */
public enum Marking {
    NONE,
    FOR_OFFICIAL_USE,
    CONFIDENTIAL,
    SECRET,
    TOP_SECRET;

    /** The key used in settings, forms and messages, for example {@code for_official_use}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The marking of a key. */
    public static Optional<Marking> of(String key) {
        return Arrays.stream(values())
                .filter(marking -> marking.key().equals(key))
                .findFirst();
    }

    boolean above(Marking other) {
        return compareTo(other) > 0;
    }
}
