package org.rogatory.referral.tally;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which cells of a table are shown. Fewer than {@link #LEAST} are not, none at all as little as a few; all else is
 * rounded. Whatever stands in the cells that are too small, the table looks the same. One hidden cell is never alone,
 * and no sum over a hidden one is told, so that nothing is found by subtraction.
 */
final class Suppression {

    /** The k of the global data sets on trafficking (codebook, version 6). */
    static final int LEAST = 11;

    static final int STEP = 5;

    private Suppression() {}

    /** The cells of one table. */
    static List<Shown> of(List<Long> counts) {
        return of(counts, Set.of());
    }

    /** The same where some are not shown for another reason. */
    static List<Shown> of(List<Long> counts, Collection<Integer> others) {
        var hidden = small(counts);
        hidden.addAll(others);
        if (hidden.size() == 1) {
            hideOneMore(counts, hidden);
        }
        return shown(counts, hidden);
    }

    /** The same where the sum of all would tell what another table hides: not all are shown, and never all but one. */
    static List<Shown> unsummed(List<Long> counts) {
        return apart(counts, small(counts));
    }

    /**
     * Tables of the same persons, each of whom stands in every table once: one of which all is shown would tell the sum
     * of another, and with it what is hidden there.
     *
     * @param others what is not shown of each for another reason
     */
    static List<List<Shown>> together(List<List<Long>> tables, List<Set<Integer>> others) {
        var hidden = IntStream.range(0, tables.size())
                .mapToObj(at -> with(small(tables.get(at)), others.get(at)))
                .toList();
        var any = hidden.stream().anyMatch(cells -> !cells.isEmpty());
        return IntStream.range(0, tables.size())
                .mapToObj(at -> any ? apart(tables.get(at), hidden.get(at)) : of(tables.get(at)))
                .toList();
    }

    private static Set<Integer> with(Set<Integer> hidden, Set<Integer> others) {
        hidden.addAll(others);
        return hidden;
    }

    /**
     * Cells of which some more were hidden after they had been shown: one is never alone, and none of them would be all
     * that is hidden where another table tells their sum.
     *
     * @param summed whether another table may tell their sum
     */
    static List<Shown> again(List<Shown> cells, boolean summed) {
        var hidden = IntStream.range(0, cells.size())
                .filter(at -> cells.get(at).hidden())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return hidden.isEmpty() && !summed
                ? cells
                : apart(cells.stream().map(Shown::number).toList(), hidden);
    }

    /**
     * Whether the sum of several numbers would tell what is hidden of them: one is hidden, or one of the hidden has
     * anything in it, or all of them together are a few.
     *
     * @param hidden what stands in those that are not shown
     */
    static boolean found(List<Long> hidden) {
        var something = hidden.stream().filter(count -> count > 0).toList();
        var sum = something.stream().mapToLong(count -> count).sum();
        return hidden.size() == 1 || something.size() == 1 || !something.isEmpty() && sum < LEAST;
    }

    /**
     * The same of each cell of several lists of the same cells.
     *
     * @param counts what stands in them, shown or not
     */
    static Set<Integer> found(List<List<Shown>> parts, List<List<Long>> counts) {
        return IntStream.range(0, parts.get(0).size())
                .filter(at -> found(IntStream.range(0, parts.size())
                        .filter(part -> parts.get(part).get(at).hidden())
                        .mapToObj(part -> counts.get(part).get(at))
                        .toList()))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Shown> apart(List<Long> counts, Set<Integer> hidden) {
        while (hidden.size() < 2 && hidden.size() < counts.size()) {
            hideOneMore(counts, hidden);
        }
        return shown(counts, hidden);
    }

    /** A sum of cells; told only where each of them is. */
    static Shown sum(List<Shown> cells) {
        return cells.isEmpty() || cells.stream().anyMatch(Shown::hidden)
                ? Shown.HIDDEN
                : new Shown(cells.stream().mapToLong(Shown::number).sum());
    }

    private static Set<Integer> small(List<Long> counts) {
        return IntStream.range(0, counts.size())
                .filter(at -> counts.get(at) < LEAST)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The smallest of those that are shown still; what is hidden has no say in it. */
    private static void hideOneMore(List<Long> counts, Set<Integer> hidden) {
        IntStream.range(0, counts.size())
                .boxed()
                .filter(at -> !hidden.contains(at))
                .reduce((one, other) -> counts.get(other) < counts.get(one) ? other : one)
                .ifPresent(hidden::add);
    }

    private static List<Shown> shown(List<Long> counts, Set<Integer> hidden) {
        return IntStream.range(0, counts.size())
                .mapToObj(at -> hidden.contains(at) ? Shown.HIDDEN : rounded(counts.get(at)))
                .toList();
    }

    private static Shown rounded(long count) {
        return new Shown((count + STEP / 2) / STEP * STEP);
    }
}
