package org.rogatory.web.analytics;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One table of a report.
 *
 * @param key its name in addresses
 * @param titles heads of its columns
 */
record Section(String key, String title, List<String> titles, List<Line> lines) {

    /** A line; its first cell names it. */
    record Line(List<Cell> cells) {

        /** Cells with the heads of their columns, for narrow screens. */
        public List<Told> told(List<String> titles) {
            return IntStream.range(1, cells.size())
                    .mapToObj(at -> new Told(titles.get(at), cells.get(at)))
                    .toList();
        }

        List<String> texts() {
            return cells.stream().map(Cell::text).toList();
        }
    }

    /** A cell beside the head of its column. */
    record Told(String title, Cell cell) {}

    /**
     * What stands in a cell.
     *
     * @param href the list behind the number; null where there is none
     * @param number whether it is a number
     */
    record Cell(String text, @Nullable String href, boolean number) {

        static Cell words(String text) {
            return new Cell(text, null, false);
        }

        /** A number and its list; nothing has no list. */
        static Cell number(long number, String href) {
            return new Cell(String.valueOf(number), number == 0 ? null : href, true);
        }

        static Cell figure(String text) {
            return new Cell(text, null, true);
        }
    }
}
