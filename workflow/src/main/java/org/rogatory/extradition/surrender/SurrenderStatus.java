package org.rogatory.extradition.surrender;

import java.util.Locale;

/** How far an attempt to hand a person over has come. */
public enum SurrenderStatus {
    /** Something of it is written down. */
    PLANNED,
    /** Somebody has said that all is arranged here. */
    CONFIRMED,
    /** He was handed over. */
    DONE,
    /** It came to nothing. */
    FAILED;

    /** The key in messages and in the interface. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is still to come. */
    public boolean open() {
        return this == PLANNED || this == CONFIRMED;
    }
}
