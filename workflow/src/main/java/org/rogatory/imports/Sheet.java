package org.rogatory.imports;

import java.util.List;

/**
 * The first table of a spreadsheet, as it was read.
 *
 * @param heads the first line that has something in it
 */
public record Sheet(List<String> heads, List<Line> lines) {

    public Sheet {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /**
     * A line with something in it.
     *
     * @param number the number the spreadsheet shows beside it
     */
    public record Line(int number, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        Cell cell(int place) {
            return place < cells.size() ? cells.get(place) : Cell.EMPTY;
        }
    }
}
