package org.rogatory.cases;

import java.time.Instant;

/**
 * Which open tasks All work shows, from a place in its order on.
 *
 * @param other code of the other State, or empty
 * @param status status of the file, or empty
 * @param assignee user name, or empty for everybody
 * @param unassigned only those nobody has taken
 * @param overdue only those due before {@code now}
 * @param now the moment at which the list is read
 * @param after the last row of the page before
 */
public record WorkloadFilter(
        String other, String status, String assignee, boolean unassigned, boolean overdue, Instant now, Place after) {

    /** Tasks without a date come last: they are due at the end of time, as far as databases know it. */
    static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    /**
     * A place in the order of the list: what presses most first, then by due date.
     *
     * @param priority {@code urgent}, {@code soon} or {@code normal}; {@code ~} before all of them
     */
    public record Place(String priority, Instant due, String taskId) {

        /** Before the first row. */
        public static final Place START = new Place("~", Instant.EPOCH, "");

        /** Whether the last row has a date; after one without, none with a date follows. Read by the query. */
        public boolean dated() {
            return !NEVER.equals(due);
        }
    }
}
