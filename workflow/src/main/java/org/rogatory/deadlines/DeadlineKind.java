package org.rogatory.deadlines;

import java.util.Locale;
import org.rogatory.directory.DeadlineRule;

/** Who set the limit: a treaty, national law, or the office itself. */
public enum DeadlineKind {
    TREATY,
    NATIONAL,
    SYSTEM;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Set by a treaty or a statute and not by the office. */
    boolean legal() {
        return this != SYSTEM;
    }

    static DeadlineKind of(DeadlineRule rule) {
        if (rule.kind().startsWith("treaty")) {
            return TREATY;
        }
        return rule.kind().equals("statute") ? NATIONAL : SYSTEM;
    }
}
