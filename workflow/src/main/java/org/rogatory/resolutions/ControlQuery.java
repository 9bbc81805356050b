package org.rogatory.resolutions;

import java.time.LocalDate;

/**
 * Which files on control a list shows, from a place in its order on.
 *
 * @param executor user name of who is named on them, or empty
 * @param authority key of the authority of who is named on them, or empty
 * @param overdue only those whose day is before {@code today}
 * @param today the day at the reader's authority
 * @param after the last line of the page before
 */
public record ControlQuery(String executor, String authority, boolean overdue, LocalDate today, Place after) {

    /** A place in the order of the list: by day, then by number. */
    public record Place(LocalDate dueOn, String caseRef) {

        /** Before the first line. */
        public static final Place START = new Place(LocalDate.of(1900, 1, 1), "");
    }
}
