package org.rogatory.extradition.surrender;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.Choices;

/**
 * One attempt to hand a person over.
 *
 * @param number from 1 on
 * @param at on the wall clock of the place; null where no hour is named
 * @param until the day on which a person who was handed over for a time comes back
 * @param back when he came back
 * @param failure code of why it came to nothing
 * @param notedBy user name of who wrote it down last; as long as it waits to be confirmed, of who planned it
 */
public record PlannedSurrender(
        String surrenderRef,
        int number,
        SurrenderKind kind,
        SurrenderStatus status,
        @Nullable ZonedDateTime at,
        @Nullable LocalDate until,
        @Nullable ZonedDateTime back,
        @Nullable String failure,
        SurrenderSaid said,
        String notedBy) {

    /** The papers and what else is to be at hand before a person is handed over. */
    public static final List<String> AT_HAND = Choices.of("surrender_papers").orElseThrow();

    /** What the plan lacks, as codes; nothing of one that is over. Nobody is kept from anything by it. */
    public List<String> lacking() {
        return status.open() ? PlanGaps.of(this) : List.of();
    }

    /** Whether he is away for a time and has to come back. */
    public boolean lent() {
        return kind == SurrenderKind.TEMPORARY && status == SurrenderStatus.DONE && back == null;
    }
}
