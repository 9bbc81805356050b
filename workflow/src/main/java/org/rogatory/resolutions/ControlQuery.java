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
 * @param course whether only what is still awaited is shown, only what is answered, or both
 * @param after the last line of the page before
 */
public record ControlQuery(
        String executor, String authority, String other, LocalDate from, LocalDate until, Course course, Place after) {

    /** Whether what was controlled is done already. */
    public enum Course {
        ANY,
        PENDING,
        ANSWERED
    }

    /** A place in the order of the list: by day, then by number. */
    public record Place(LocalDate dueOn, String caseRef) {

        /** Before the first line. */
        public static final Place START = new Place(LocalDate.of(1900, 1, 1), "");

        /** No reference of a file is greater: those begin with the State in capitals. */
        private static final String LAST_FILE = "zzzz";

        /** The same day after the last of its files. */
        Place afterFiles() {
            return new Place(dueOn, LAST_FILE);
        }
    }

    /** All that is on control. */
    public static ControlQuery all() {
        return new ControlQuery("", "", "", Place.START.dueOn(), LocalDate.of(9999, 12, 31), Course.ANY, Place.START);
    }

    /** Only where this officer is named, and somebody of this authority; either may be empty. */
    public ControlQuery named(String officer, String ofAuthority) {
        return new ControlQuery(officer, ofAuthority, other, from, until, course, after);
    }

    /** Only files with this other State. */
    public ControlQuery with(String state) {
        return new ControlQuery(executor, authority, state, from, until, course, after);
    }

    /** Only those whose day has passed and that are not answered. */
    public ControlQuery overdue(LocalDate today) {
        return new ControlQuery(executor, authority, other, from, today.minusDays(1), Course.PENDING, after);
    }

    /** Only those not answered whose day is today or within so many days from it. */
    public ControlQuery within(LocalDate today, int days) {
        return new ControlQuery(executor, authority, other, today, today.plusDays(days), Course.PENDING, after);
    }

    /** Only what is answered and waits for the decision of the head. */
    public ControlQuery waiting() {
        return new ControlQuery(executor, authority, other, from, until, Course.ANSWERED, after);
    }

    /** Read by the queries. */
    public boolean pending() {
        return course == Course.PENDING;
    }

    /** Read by the queries. */
    public boolean answered() {
        return course == Course.ANSWERED;
    }

    /** The files after the place: on its day they stand before the letters of the desk. */
    ControlQuery files() {
        return Matter.ofLetter(after.caseRef()) ? after(after.afterFiles()) : this;
    }

    /** The letters of the desk after the place. */
    ControlQuery letters() {
        return Matter.ofLetter(after.caseRef()) ? this : after(new Place(after.dueOn(), ""));
    }

    /** The part that goes on after a line. */
    public ControlQuery after(Place line) {
        return new ControlQuery(executor, authority, other, from, until, course, line);
    }
}
