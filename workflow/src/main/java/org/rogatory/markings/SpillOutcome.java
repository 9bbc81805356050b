package org.rogatory.markings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a document that was isolated. */
public enum SpillOutcome {
    /** Its bytes and its name are removed. */
    ERASE("erase_document"),
    /** It was a false alarm. */
    LIFT("lift_isolation");

    private final String verb;

    SpillOutcome(String verb) {
        this.verb = verb;
    }

    /** The key used in forms and messages, for example {@code erase}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the timeline of the file calls it. */
    String verb() {
        return verb;
    }

    /** The outcome of a key. */
    public static Optional<SpillOutcome> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }
}
