package org.rogatory.enclosures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether the papers go or have come. */
public enum Way {
    DISPATCH,
    RECEIPT;

    /** The key in addresses and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of a key; empty for an unknown one. */
    public static Optional<Way> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
