package org.rogatory.figures;

import java.util.Locale;

/** Whether a figure asks for somebody. */
public enum FigureState {
    /** As it should be. */
    OK,
    /** Somebody should look today. */
    WARN,
    /** Somebody should look now. */
    BAD;

    /** The word for it in pages and measures. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
