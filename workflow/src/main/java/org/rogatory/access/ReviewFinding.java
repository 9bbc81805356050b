package org.rogatory.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the review of an access by one's own word found. */
public enum ReviewFinding {
    JUSTIFIED,
    UNJUSTIFIED;

    /** The key in messages and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The finding of a key; empty for an unknown one. */
    public static Optional<ReviewFinding> of(String key) {
        return Arrays.stream(values())
                .filter(finding -> finding.key().equals(key))
                .findFirst();
    }
}
