package org.rogatory.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a letter, as the last columns of the book tell it. */
public enum ExecutionNote {
    EXECUTED,
    PARTLY_EXECUTED,
    ANSWERED,
    INTERIM_REPLY_SENT,
    FORWARDED,
    RETURNED,
    TAKEN_NOTE_OF;

    /** The key in tables, addresses and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of a key; empty for an unknown one. */
    public static Optional<ExecutionNote> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
