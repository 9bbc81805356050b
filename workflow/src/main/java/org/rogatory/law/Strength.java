package org.rogatory.law;

import java.util.Locale;

/** How much an indicator says of its dimension, in the published list. */
public enum Strength {
    STRONG,
    MEDIUM,
    WEAK;

    /** As the reference data call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
