package org.rogatory.referral.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** No number that is not shown can be found from those that are. */
class SuppressionTest {

    private static final int TABLES = 3_000;
    private static final int MOST_CELLS = 8;
    private static final int MOST = 60;

    private final Random lot = new Random(20261211);

    private static List<Long> cells(long... counts) {
        return LongStream.of(counts).boxed().toList();
    }

    private static List<Long> shown(List<Shown> cells) {
        return cells.stream().map(Shown::number).toList();
    }

    private List<Long> table(int cells) {
        return IntStream.range(0, cells)
                .mapToObj(at -> (long) lot.nextInt(MOST))
                .toList();
    }

    /** The same table with other numbers in all cells that are too small. */
    private List<Long> other(List<Long> counts) {
        return counts.stream()
                .map(count -> count < Suppression.LEAST ? (long) lot.nextInt(Suppression.LEAST) : count)
                .toList();
    }

    @Test
    void tenAreNotShownAndElevenAreRounded() {
        assertThat(shown(Suppression.of(cells(10, 0, 11, 12, 13, 42)))).containsExactly(-1L, -1L, 10L, 10L, 15L, 40L);
    }

    @Test
    void oneHiddenCellIsNeverAlone() {
        assertThat(shown(Suppression.of(cells(3, 40, 12, 30)))).containsExactly(-1L, 40L, -1L, 30L);
        assertThat(shown(Suppression.of(cells(3)))).containsExactly(-1L);
        for (int turn = 0; turn < TABLES; turn++) {
            var counts = table(2 + lot.nextInt(MOST_CELLS));
            assertThat(Suppression.of(counts).stream().filter(Shown::hidden).count())
                    .as("%s", counts)
                    .isNotEqualTo(1);
        }
    }

    @Test
    void whateverIsHiddenTheTableLooksTheSame() {
        var hidden = 0;
        for (int turn = 0; turn < TABLES; turn++) {
            var counts = table(2 + lot.nextInt(MOST_CELLS));
            var cells = Suppression.of(counts);
            assertThat(Suppression.of(other(counts))).as("%s", counts).isEqualTo(cells);
            hidden += (int) cells.stream().filter(Shown::hidden).count();
        }
        assertThat(hidden).as("cells that were hidden at all").isGreaterThan(TABLES);
    }

    @Test
    void tablesOfTheSamePersonsTellNothingOfEachOther() {
        var spoilt = 0;
        for (int turn = 0; turn < TABLES; turn++) {
            var tables = List.of(table(3), table(5), table(4));
            var others = List.<Set<Integer>>of(Set.of(), Set.of(), Set.of());
            var shown = Suppression.together(tables, others);
            var changed = Suppression.together(tables.stream().map(this::other).toList(), others);
            assertThat(changed).as("%s", tables).isEqualTo(shown);
            var whole = shown.stream()
                    .filter(cells -> cells.stream().noneMatch(Shown::hidden))
                    .count();
            assertThat(whole)
                    .as("tables that tell how many there are: %s", tables)
                    .isIn(0L, (long) tables.size());
            spoilt += whole == 0 ? 1 : 0;
        }
        assertThat(spoilt).isGreaterThan(TABLES / 2).isLessThan(TABLES);
    }

    @Test
    void aSumOverAHiddenCellIsNotTold() {
        assertThat(Suppression.sum(Suppression.of(cells(11, 20, 5, 90))).hidden())
                .isTrue();
        assertThat(Suppression.sum(Suppression.of(cells(11, 20, 90)))).isEqualTo(new Shown(120));
        assertThat(Suppression.sum(List.of()).hidden()).isTrue();
    }

    @Test
    void aSumTellsNoneOfItsHiddenPartsNorAFewOfThem() {
        assertThat(Suppression.found(cells())).as("all are shown").isFalse();
        assertThat(Suppression.found(cells(0))).as("one alone").isTrue();
        assertThat(Suppression.found(cells(4, 0, 0))).as("one has anything").isTrue();
        assertThat(Suppression.found(cells(40, 0))).as("hidden for another").isTrue();
        assertThat(Suppression.found(cells(4, 6))).as("ten together").isTrue();
        assertThat(Suppression.found(cells(4, 7))).as("eleven together").isFalse();
        assertThat(Suppression.found(cells(0, 0))).as("nobody at all").isFalse();
    }

    @Test
    void whatIsHiddenForAnotherReasonIsNotAloneEither() {
        var cells = new ArrayList<>(Suppression.of(cells(50, 60, 70), Set.of(1)));
        assertThat(shown(cells)).containsExactly(-1L, -1L, 70L);
    }
}
