package org.rogatory.cases;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * What a register shows: only files that match all of this, from a place in its order on.
 *
 * @param machines the machines of one direction
 * @param number part of our number or of the counterpart's, or empty
 * @param other code of the other State, or empty
 * @param status key of a status, or empty
 * @param due which deadlines a file must have
 * @param before only what was opened before this moment, or at it with a smaller reference
 */
public record RegisterFilter(
        Set<String> machines, String number, String other, String status, Due due, Instant before, String beforeRef) {

    /** Later than anything that can be in a register, and within what every database can hold. */
    private static final Instant END = Instant.parse("2999-12-31T00:00:00Z");

    /**
     * What is asked of the deadlines of a file.
     *
     * @param before one runs that ends before this moment
     * @param passed what was due is late still, or a limit of law has passed, and the file is still open
     */
    public record Due(Instant before, boolean passed) {

        /** Nothing is asked. */
        public static final Due ANY = new Due(END, false);

        /** Whether a running deadline is asked for; read by the query. */
        public boolean asked() {
            return before.isBefore(END);
        }
    }

    /** The first page. */
    public static RegisterFilter first(Set<String> machines, String number, String other, String status) {
        return new RegisterFilter(machines, number, other, status, Due.ANY, END, "");
    }

    /** The same, of files with such deadlines. */
    public RegisterFilter due(Due asked) {
        return new RegisterFilter(machines, number, other, status, asked, before, beforeRef);
    }

    /** The page that goes on after an entry. */
    public RegisterFilter after(Instant openedAt, String caseRef) {
        return new RegisterFilter(machines, number, other, status, due, openedAt, caseRef);
    }

    /** The number as a pattern; its own signs of a pattern are taken as they stand. */
    public String pattern() {
        var escaped = number.strip()
                .toUpperCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
