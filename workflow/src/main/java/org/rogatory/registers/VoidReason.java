package org.rogatory.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a number does not count; it stays visible and is never given again. */
public enum VoidReason {
    REGISTERED_TWICE,
    WRONG_JOURNAL,
    WRONG_INDEX,
    WRONG_ADDRESSEE,
    NOT_SENT,
    TYPED_WRONGLY;

    /** The key in tables, addresses and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of a key; empty for an unknown one. */
    public static Optional<VoidReason> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
