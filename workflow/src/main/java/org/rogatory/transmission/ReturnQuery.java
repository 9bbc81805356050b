package org.rogatory.transmission;

import java.time.LocalDate;

/**
 * Which originals a list of those to be returned shows, from a place in its order on.
 *
 * @param overdue only those whose day is before {@code today}
 * @param today the day at the reader's authority
 * @param after the last line of the page before
 */
public record ReturnQuery(boolean overdue, LocalDate today, Place after) {

    /** Stands for no day at all: such originals come last. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** A place in the order of the list: by day, then by document. */
    public record Place(LocalDate returnBy, String documentRef) {

        /** Before the first line. */
        public static final Place START = new Place(LocalDate.of(1900, 1, 1), "");
    }

    /** Stands for no day at all in the query. */
    public LocalDate never() {
        return NEVER;
    }
}
