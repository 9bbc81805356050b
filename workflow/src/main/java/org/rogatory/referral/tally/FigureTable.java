package org.rogatory.referral.tally;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of figures as it may be shown, in codes.
 *
 * @param key its name in addresses and messages
 * @param columns their codes; the reader's words stand elsewhere
 * @param unanswered of how many the answer is not known
 */
public record FigureTable(String key, List<String> columns, List<Line> lines, Shown unanswered) {

    /** Behind it stands the sum of a line or of a column. */
    public static final String ALL = "all";

    /** The column of tables that have but one. */
    public static final String FILES = "files";

    public FigureTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** What stands behind one code. */
    public record Line(String code, List<Shown> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** How many cells there are. */
    public long cells() {
        return all().count();
    }

    /** How many of them are not shown. */
    public long hidden() {
        return all().filter(Shown::hidden).count();
    }

    private Stream<Shown> all() {
        return lines.stream().flatMap(line -> line.cells().stream());
    }
}
