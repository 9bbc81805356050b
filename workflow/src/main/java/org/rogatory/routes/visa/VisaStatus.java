package org.rogatory.routes.visa;

import java.util.Locale;

/** How far a visa has come. */
public enum VisaStatus {
    /** Its turn has not come. */
    AHEAD,
    /** It has been asked for. */
    WAITING,
    GIVEN,
    /** The file was returned instead. */
    RETURNED,
    /** It is not needed any more, for a reason. */
    SKIPPED,
    /** The file went another way before. */
    LAPSED;

    /** The key in messages, for example {@code waiting}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean open() {
        return this == AHEAD || this == WAITING;
    }
}
