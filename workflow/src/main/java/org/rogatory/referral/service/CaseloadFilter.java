package org.rogatory.referral.service;

/**
 * Which open files a page shows, from a place in its order on: what is due first comes first.
 *
 * @param authority key of the organisation
 * @param worker user name of who answers for them, or empty for all
 * @param unowned only those for which nobody answers
 */
public record CaseloadFilter(String authority, String worker, boolean unowned, Place after) {

    /**
     * A place in the order of the list.
     *
     * @param dueMs when something is due next, in milliseconds of the epoch
     */
    public record Place(long dueMs, String caseRef) {

        /** Before the first line. */
        public static final Place START = new Place(Long.MIN_VALUE, "");

        private static final String BETWEEN = "_";

        /** The place as an address carries it; a text that names none is the beginning. */
        public static Place of(String text) {
            var parts = text.split(BETWEEN, 2);
            try {
                return parts.length < 2 ? START : new Place(Long.parseLong(parts[0]), parts[1]);
            } catch (NumberFormatException notAPlace) {
                return START;
            }
        }

        /** As an address carries it. */
        public String text() {
            return dueMs + BETWEEN + caseRef;
        }
    }
}
