package org.rogatory.transmission;

import java.util.Locale;

/** What travels. */
public enum Purpose {
    REQUEST,
    ANSWER,
    /** Whatever else one State writes the other: a question, a reply, a reminder, a withdrawal. */
    LETTER;

    /** The key in tables and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
