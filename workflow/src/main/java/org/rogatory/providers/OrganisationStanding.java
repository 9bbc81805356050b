package org.rogatory.providers;

import java.util.Locale;

/** How a service stands as a whole. */
public enum OrganisationStanding {
    WORKING,
    /** It takes nobody in any more and hands its open files over, or closes them. */
    CLOSING,
    /** Nothing of it is open, or somebody keeps what is. */
    CLOSED;

    /** The key in tables, pages and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
