package org.rogatory.law;

import java.util.Locale;

/** How far a file has come: an item is checked from its stage on. */
public enum Stage {
    DRAFT,
    SIGN,
    TRANSMIT;

    /** The key used in reference data, for example {@code transmit}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean reaches(Stage item) {
        return item.ordinal() <= ordinal();
    }
}
