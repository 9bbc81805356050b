package org.rogatory.handover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A thing that is handed over by hand. */
public enum ThingKind {
    ROOM_KEY,
    SAFE_KEY,
    CABINET_KEY,
    SEAL,
    STAMP,
    TOKEN,
    PASS,
    OTHER;

    /** The key in tables and messages, for example {@code safe_key}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a key. */
    public static Optional<ThingKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
