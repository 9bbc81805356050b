package org.rogatory.trust;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a certificate is believed no more. */
public enum TrustReason {

    /** Somebody else may have its key. */
    COMPROMISED,

    /** Its owner says that it is not his, or never was to be believed. */
    DISOWNED,

    /** It was entered by mistake. */
    MISTAKEN;

    /** The word for it in forms and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason with this word. */
    public static Optional<TrustReason> of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }
}
