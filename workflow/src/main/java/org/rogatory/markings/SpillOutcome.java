package org.rogatory.markings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of what was isolated. */
public enum SpillOutcome {
    /** Its bytes, its name or its words are removed. */
    ERASE,
    /** It was a false alarm. */
    LIFT;

    /** The key used in forms and messages, for example {@code erase}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome of a key. */
    public static Optional<SpillOutcome> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }
}
