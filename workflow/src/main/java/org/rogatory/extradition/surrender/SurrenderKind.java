package org.rogatory.extradition.surrender;

import java.util.Locale;

/** For how long a person changes hands. */
public enum SurrenderKind {
    /** For good. */
    SURRENDER,
    /** Until a day on which he comes back. */
    TEMPORARY,
    /** Through the State, to a third one. */
    PASSAGE;

    /** The key in messages and in the interface. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
