package org.rogatory.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a letter relates to an earlier one. */
public enum LinkKind {
    ANSWERS,
    REMINDS_OF,
    SUPPLEMENTS,
    FORWARDS,
    REPLACES,
    RELATES_TO;

    /** The key in tables, addresses and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of a key; empty for an unknown one. */
    public static Optional<LinkKind> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
