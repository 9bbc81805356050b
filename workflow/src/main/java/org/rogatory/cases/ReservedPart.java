package org.rogatory.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be for named people only: a document, a section of what was received, or a whole file. */
public enum ReservedPart {
    DOCUMENT,
    SECTION,
    FILE;

    /** The key in messages, forms and calls. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a key; empty for an unknown one. */
    public static Optional<ReservedPart> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }
}
