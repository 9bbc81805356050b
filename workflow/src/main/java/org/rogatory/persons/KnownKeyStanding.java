package org.rogatory.persons;

import java.util.Locale;

/** How it stands with a public key that somebody entered. */
public enum KnownKeyStanding {
    /** Another person compares and confirms it. */
    WAITING,
    /** What is for the organisation is sealed for it. */
    USED,
    /** It was in use until another one was confirmed. */
    FORMER,
    /** It was never used. */
    DROPPED;

    /** As texts name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
