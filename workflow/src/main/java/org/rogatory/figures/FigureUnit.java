package org.rogatory.figures;

import java.util.Locale;

/** What a figure counts. */
public enum FigureUnit {
    /** Things of a kind. */
    COUNT,
    /** Bytes. */
    BYTES,
    /** Days that are left; below zero they have passed. */
    DAYS,
    /** One for on, zero for off. */
    SWITCH;

    /** The word for it in pages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
