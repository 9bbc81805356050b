package org.rogatory.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a file must not be destroyed, whatever its term. */
public enum HoldReason {
    COURT,
    APPEAL,
    INSPECTION,
    COMPENSATION,
    PARTNER,
    OTHER;

    /** The key in messages and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of a key; empty for an unknown one. */
    public static Optional<HoldReason> of(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }
}
