package org.rogatory.transmission;

import java.util.Locale;
import org.rogatory.cases.CaseFile;

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

    /** Whether its legs are still walked: in a closed file only letters are, as those that come out afterwards. */
    boolean walked(CaseFile file) {
        return this == LETTER || file.closedAt() == null;
    }
}
