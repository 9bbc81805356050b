package org.rogatory.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last columns of the book: who carries a letter out, until when it is on control, what came of it.
 *
 * @param executor user name of the officer or key of the unit that carries it out
 * @param filedIn nomenclature index of the folder into which the paper was put
 */
public record Marks(
        @Nullable String executor,
        @Nullable LocalDate controlUntil,
        @Nullable ExecutionNote note,
        @Nullable LocalDate executedOn,
        @Nullable String filedIn) {

    /** Nothing is known yet. */
    public static final Marks NONE = new Marks(null, null, null, null, null);
}
