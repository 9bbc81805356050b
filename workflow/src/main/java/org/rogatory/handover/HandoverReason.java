package org.rogatory.handover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an officer hands over. */
public enum HandoverReason {
    DISMISSAL,
    TRANSFER,
    LONG_LEAVE;

    /** The key in tables and messages, for example {@code long_leave}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of a key. */
    public static Optional<HandoverReason> of(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }

    /** Whether he gives up his access to the files as well: who comes back keeps it. */
    boolean forGood() {
        return this != LONG_LEAVE;
    }
}
