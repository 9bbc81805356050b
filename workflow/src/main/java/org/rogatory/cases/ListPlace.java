package org.rogatory.cases;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/** A place in a list that shows the newest first: a moment, and what stands there. */
public record ListPlace(Instant at, String reference) {

    /** Before the first line. */
    public static final ListPlace START = new ListPlace(Instant.parse("2999-12-31T00:00:00Z"), "");

    private static final String BETWEEN = "_";

    /** The place as an address carries it; a text that names none is the beginning. */
    public static ListPlace of(String text) {
        var parts = text.split(BETWEEN, 2);
        try {
            return parts.length < 2 ? START : new ListPlace(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException notAPlace) {
            return START;
        }
    }

    /** As an address carries it. */
    public String text() {
        return at + BETWEEN + reference;
    }
}
