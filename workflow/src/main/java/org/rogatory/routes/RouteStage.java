package org.rogatory.routes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Before which act of a file the visas of a route are needed. */
public enum RouteStage {
    ENDORSE("mla_outgoing"),
    APPROVE("mla_outgoing"),
    SIGN("mla_outgoing"),
    APPROVE_ANSWER("mla_incoming"),
    SIGN_ANSWER("mla_incoming");

    private final String machine;

    RouteStage(String machine) {
        this.machine = machine;
    }

    /** The procedure to which the act belongs, by its status machine. */
    public String machine() {
        return machine;
    }

    /** The key in tables and messages, which is the verb that waits: for example {@code endorse}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of a key; empty for an unknown one. */
    public static Optional<RouteStage> of(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
