package org.rogatory.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which journal: letters that came, that left, that stayed inside. */
public enum JournalKind {
    INCOMING,
    OUTGOING,
    INTERNAL;

    /** The key in tables, addresses and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of a key; empty for an unknown one. */
    public static Optional<JournalKind> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
