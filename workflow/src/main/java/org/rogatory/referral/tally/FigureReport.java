package org.rogatory.referral.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one period as they may be shown.
 *
 * @param state whose persons they are; all organisations of it where no one is named
 * @param organisation of which alone the persons are; null where those of the whole State are
 * @param authority whose work they are
 * @param closed whether the period is over: persons are told of only then
 * @param counted about how many files the tables of persons are made of
 * @param mappings versions of the codes by which they were counted
 * @param people tables of persons
 * @param work tables of the work of the reader's organisation
 * @param capped whether there was more than is counted at once, and the latest were
 */
public record FigureReport(
        FigurePeriod period,
        String state,
        @Nullable String organisation,
        String authority,
        boolean closed,
        CountedBand counted,
        List<String> mappings,
        List<FigureTable> people,
        List<FigureTable> work,
        boolean capped) {

    public FigureReport {
        mappings = List.copyOf(mappings);
        people = List.copyOf(people);
        work = List.copyOf(work);
    }
}
