package org.rogatory.transmission;

import java.time.LocalDate;

/**
 * Which legs a list of papers under way shows, from a place in its order on.
 *
 * @param overdue only those whose day is before {@code today}
 * @param waiting only those that are to be handed over; else only those that are with a carrier
 * @param today the day at the reader's authority
 * @param after the last line of the page before
 */
public record LegQuery(boolean overdue, boolean waiting, LocalDate today, Place after) {

    /** A place in the order of the list: by day, then by leg. */
    public record Place(LocalDate dueOn, String legId) {

        /** Before the first line. */
        public static final Place START = new Place(LocalDate.of(1900, 1, 1), "");
    }

    /** The state of the legs it shows. */
    public LegState state() {
        return waiting ? LegState.PLANNED : LegState.UNDER_WAY;
    }
}
