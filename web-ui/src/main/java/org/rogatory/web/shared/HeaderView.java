package org.rogatory.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block in the head of a case page that counts down.
 *
 * @param tone {@code running}, {@code warned}, {@code passed} or {@code unknown}
 * @param large what is left, or since when the time is over
 * @param until the moment that governs, with the zone in which it is told; null where none is known
 * @param check whether number and counting are verified, and what follows; null where there is nothing to check
 * @param counts the ways of counting with what each gives; empty where there is one way only
 * @param sources the articles, or who is to be asked
 * @param bar the days from the beginning to the end; null where there is no end
 * @param more the page on which all of it stands; null where there is none
 */
public record HeaderView(
        String tone,
        String title,
        String large,
        @Nullable String until,
        @Nullable String check,
        List<Row> counts,
        List<String> sources,
        @Nullable BarView bar,
        @Nullable String more) {

    /** What was told does not change. */
    public HeaderView {
        counts = List.copyOf(counts);
        sources = List.copyOf(sources);
    }
}
