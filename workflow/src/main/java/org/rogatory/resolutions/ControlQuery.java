package org.rogatory.resolutions;

import java.time.LocalDate;

/**
 * Which files on control a list shows, from a place in its order on.
 *
 * @param executor user name of who is named on them, or empty
 * @param authority key of the authority of who is named on them, or empty
 * @param other code of the other State, or empty
 * @param from only those whose day is this or later
 * @param until only those whose day is this or earlier
 * @param after the last line of the page before
 */
public record ControlQuery(
        String executor, String authority, String other, LocalDate from, LocalDate until, Place after) {

    /** A place in the order of the list: by day, then by number. */
    public record Place(LocalDate dueOn, String caseRef) {

        /** Before the first line. */
        public static final Place START = new Place(LocalDate.of(1900, 1, 1), "");
    }

    /** All that is on control. */
    public static ControlQuery all() {
        return new ControlQuery("", "", "", Place.START.dueOn(), LocalDate.of(9999, 12, 31), Place.START);
    }

    /** Only where this officer is named, and somebody of this authority; either may be empty. */
    public ControlQuery named(String officer, String ofAuthority) {
        return new ControlQuery(officer, ofAuthority, other, from, until, after);
    }

    /** Only files with this other State. */
    public ControlQuery with(String state) {
        return new ControlQuery(executor, authority, state, from, until, after);
    }

    /** Only those whose day has passed. */
    public ControlQuery overdue(LocalDate today) {
        return new ControlQuery(executor, authority, other, from, today.minusDays(1), after);
    }

    /** Only those whose day is today or within so many days from it. */
    public ControlQuery within(LocalDate today, int days) {
        return new ControlQuery(executor, authority, other, today, today.plusDays(days), after);
    }

    /** The part that goes on after a line. */
    public ControlQuery after(Place line) {
        return new ControlQuery(executor, authority, other, from, until, line);
    }
}
