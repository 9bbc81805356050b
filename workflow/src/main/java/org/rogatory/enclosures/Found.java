package org.rogatory.enclosures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a paper of an inventory was found when the envelope was opened. */
public enum Found {
    /** It lies there as it is listed. */
    PRESENT,
    /** It is listed and does not lie there. */
    MISSING,
    /** It has fewer sheets than are listed. */
    FEWER,
    /** It lies there damaged. */
    DAMAGED,
    /** It lies there and is not listed. */
    EXTRA;

    /** Whether the inventory and the envelope differ in it. */
    public boolean differs() {
        return this != PRESENT;
    }

    /** The key in forms and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of a key; empty for an unknown one. */
    public static Optional<Found> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
