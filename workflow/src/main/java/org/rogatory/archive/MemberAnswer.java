package org.rogatory.archive;

import java.util.Locale;

/** What a member of the commission says. */
public enum MemberAnswer {
    AGREES,
    OBJECTS;

    /** The key in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
