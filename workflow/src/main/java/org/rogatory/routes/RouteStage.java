package org.rogatory.routes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Before which act of a file the visas of a route are needed. */
public enum RouteStage {
    ENDORSE,
    APPROVE,
    SIGN;

    /** The key in tables and messages, which is the verb that waits: for example {@code endorse}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of a key; empty for an unknown one. */
    public static Optional<RouteStage> of(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
