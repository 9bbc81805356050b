package org.rogatory.referral.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said with one act of help; it lies under the key of the file.
 *
 * @param by user name of who has written it down
 * @param on the day on which it happened
 * @param until the day by which it is to be reached, or looked at again
 * @param codes of kinds of help, or of lists of ours
 * @param about the number of the goal that it is about
 */
public record HelpSaid(
        String verb,
        String by,
        Instant at,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        List<String> codes,
        @Nullable String text,
        @Nullable String about) {

    public HelpSaid {
        codes = List.copyOf(codes);
    }

    boolean is(String other) {
        return verb.equals(other);
    }

    /** The first of its codes. */
    @Nullable
    String code() {
        return codes.isEmpty() ? null : codes.get(0);
    }
}
