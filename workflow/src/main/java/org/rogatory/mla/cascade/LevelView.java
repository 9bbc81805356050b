package org.rogatory.mla.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;

/**
 * A level of execution as it is read.
 *
 * @param number counted from 1 over all levels the file ever had
 * @param dueOn its last day, at the authority that keeps the file
 * @param report what it reported last, or null
 * @param check what the level above decided on the report last, or null
 * @param reasons codes for which the report was sent back last; empty where it was accepted
 * @param movedFrom key of the authority whose place this one took, or null
 * @param moved who decided that, or null
 * @param vacant whether it is awaited from a place where nobody is left to execute
 */
public record LevelView(
        int number,
        String authority,
        String fromAuthority,
        LevelStatus status,
        LocalDate dueOn,
        Numbers numbers,
        Said order,
        @Nullable Said report,
        @Nullable Said check,
        List<String> reasons,
        @Nullable String movedFrom,
        @Nullable Said moved,
        boolean vacant) {

    /** Who said something, when, and what, readable. */
    public record Said(String by, Instant at, @Nullable String text) {}

    /**
     * The numbers and days of its letters, null where an office keeps no journal.
     *
     * @param order the order in the journal of the office above
     * @param own the order in the journal of this office
     * @param report its report in its own journal
     */
    public record Numbers(
            @Nullable LetterNumber order,
            @Nullable LetterNumber own,
            @Nullable LetterNumber report) {}
}
