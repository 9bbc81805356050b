package org.rogatory.handover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why the head signs in the place of the one who leaves. */
public enum SignedForReason {
    ILLNESS,
    DEATH,
    ABSENCE,
    REFUSAL;

    /** The key in tables and messages, for example {@code illness}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of a key. */
    public static Optional<SignedForReason> of(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }
}
