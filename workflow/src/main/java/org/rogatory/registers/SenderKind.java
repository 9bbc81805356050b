package org.rogatory.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is who writes or is written to and stands in no directory. */
public enum SenderKind {
    LAWYER,
    REPRESENTATIVE,
    CITIZEN,
    ORGANISATION;

    /** The key in tables, addresses and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of a key; empty for an unknown one. */
    public static Optional<SenderKind> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
