package org.rogatory.web.extradition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.web.extradition.BarDrawings.Texts;
import org.rogatory.web.extradition.BarDrawings.Warned;
import org.rogatory.web.extradition.CustodyBar.Span;
import org.rogatory.web.shared.BarView.Cell;
import org.rogatory.web.shared.BarView.Drawing;
import org.rogatory.web.shared.BarView.Label;

class BarDrawingsTest {

    private static final Texts TEXTS = new Texts("held since 5 Apr, 14:20", "today", "limit");

    private static final LocalDate BEGUN = LocalDate.of(2026, 4, 5);

    /** Forty days from 5 April, seen on 5 May. */
    private static final Span FORTY = new Span(BEGUN, 1, 40, LocalDate.of(2026, 5, 5));

    private static String fills(Drawing drawing) {
        return drawing.cells().stream()
                .map(Cell::fill)
                .distinct()
                .map(fill -> fill + " "
                        + drawing.cells().stream()
                                .filter(cell -> cell.fill().equals(fill))
                                .count())
                .collect(Collectors.joining(", "));
    }

    private static List<String> texts(Drawing drawing) {
        return drawing.labels().stream().map(Label::text).toList();
    }

    @Test
    void thirtyDaysHavePassedOneIsTodayAndNineAreLeft() {
        var warnings = List.of(new Warned(10, 29), new Warned(5, 34), new Warned(2, 37), new Warned(1, 38));
        var wide = BarDrawings.wide(FORTY, warnings, TEXTS);
        assertThat(fills(wide)).isEqualTo("#5fb3b8 30, #ffc46b 1, #3a5873 9");
        assertThat(texts(wide)).containsExactly("held since 5 Apr, 14:20", "limit", "10", "5", "2", "1", "today");
        assertThat(wide.ticks()).hasSize(4);
        assertThat(fills(BarDrawings.narrow(FORTY, TEXTS))).isEqualTo(fills(wide));
    }

    @Test
    void behindTheLastDayNoBoxIsToday() {
        var over = new Span(BEGUN, 1, 40, null);
        assertThat(fills(BarDrawings.wide(over, List.of(), TEXTS))).isEqualTo("#5fb3b8 40");
        assertThat(texts(BarDrawings.narrow(over, TEXTS))).doesNotContain("today");
    }

    @Test
    void numbersThatWouldStandOnEachOtherAreLeftOut() {
        var many = new Span(BEGUN, 7, 53, BEGUN);
        var wide = BarDrawings.wide(many, List.of(new Warned(10, 51), new Warned(5, 51), new Warned(1, 52)), TEXTS);
        assertThat(texts(wide)).contains("10").doesNotContain("5", "1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20, 21, 40, 62})
    void nothingLeavesThePicture(int boxes) {
        for (var today : new int[] {0, boxes / 2, boxes - 1}) {
            var span = new Span(BEGUN, 1, boxes, BEGUN.plusDays(today));
            Stream.of(BarDrawings.wide(span, List.of(), TEXTS), BarDrawings.narrow(span, TEXTS))
                    .forEach(BarDrawingsTest::assertInside);
        }
    }

    private static void assertInside(Drawing drawing) {
        var size = drawing.size().split(" ");
        var width = Double.parseDouble(size[2]);
        var height = Double.parseDouble(size[3]);
        assertThat(drawing.cells()).allSatisfy(cell -> {
            assertThat(Double.parseDouble(cell.x()) + Double.parseDouble(cell.width()))
                    .isLessThanOrEqualTo(width + 0.1);
            assertThat(Double.parseDouble(cell.y()) + 18).isLessThan(height);
        });
        assertThat(drawing.labels()).allSatisfy(label -> {
            assertThat(Double.parseDouble(label.x())).isBetween(0.0, width);
            assertThat(Double.parseDouble(label.y())).isLessThan(height);
        });
    }
}
