package org.rogatory.referral.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rogatory.referral.tally.FigureTable.Line;

/**
 * What tables of work leave out of a year, which its quarters would tell: a cell of which what they do not show would
 * be found as that of one of them, or as that of a few. Of persons {@link TallyTables} leaves out the same.
 */
final class WorkYear {

    /** A quarter leaves out nothing more. */
    static final WorkYear NONE = new WorkYear(Set.of());

    private static final String FLOW = "flow";
    private static final String SENT = "sent";
    private static final String PERCENT = "percent";

    /** Days that some case took: they add up to nothing. */
    private static final Set<String> DAYS = Set.of("median", "most");

    /** Lines that are sums of statuses, and in which column the statuses stand. */
    private static final Map<String, String> SUMS =
            Map.of(SENT, SENT, "received", "received", "answered_there", SENT, "answered_here", "received");

    /** Tables of which a column is such a sum. */
    private static final Set<String> SUMMED = Set.of("services", "receivers", "grounds");

    private final Set<WorkCell> withheld;

    private WorkYear(Set<WorkCell> withheld) {
        this.withheld = withheld;
    }

    /**
     * That of the tables of its quarters.
     *
     * @param counts what stands in the cells of each quarter, shown or not
     */
    static WorkYear of(List<List<FigureTable>> quarters, List<Map<WorkCell, Long>> counts) {
        var shown = quarters.stream().map(WorkYear::cells).toList();
        return new WorkYear(shown.stream()
                .flatMap(quarter -> quarter.keySet().stream())
                .filter(cell -> Suppression.found(IntStream.range(0, shown.size())
                        .filter(at ->
                                shown.get(at).getOrDefault(cell, Shown.HIDDEN).hidden())
                        .mapToObj(at -> counts.get(at).getOrDefault(cell, 0L))
                        .toList()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Map<WorkCell, Shown> cells(List<FigureTable> tables) {
        var cells = new LinkedHashMap<WorkCell, Shown>();
        for (var table : tables) {
            cells.put(WorkCell.beside(table.key()), table.unanswered());
            for (var line : table.lines()) {
                for (int at = 0; at < line.cells().size(); at++) {
                    cells.put(
                            new WorkCell(
                                    table.key(), line.code(), table.columns().get(at)),
                            line.cells().get(at));
                }
            }
        }
        return cells;
    }

    /** A table of the year as it may be shown beside those of its quarters. */
    FigureTable less(FigureTable table) {
        if (withheld.isEmpty()) {
            return table;
        }
        var lines = table.lines().stream().map(line -> less(table, line)).toList();
        var across =
                table.columns().contains(PERCENT) || table.columns().stream().anyMatch(DAYS::contains);
        return new FigureTable(
                table.key(),
                table.columns(),
                across ? lines : apart(table, lines),
                withheld.contains(WorkCell.beside(table.key())) ? Shown.HIDDEN : table.unanswered());
    }

    /** Of two numbers beside their part in a hundred both are told or none. */
    private Line less(FigureTable table, Line line) {
        var cells = new ArrayList<Shown>();
        for (int at = 0; at < line.cells().size(); at++) {
            var hidden = hides(table, line.code(), table.columns().get(at));
            cells.add(hidden ? Shown.HIDDEN : line.cells().get(at));
        }
        var percent = table.columns().indexOf(PERCENT);
        if (percent > 0 && cells.subList(0, percent).stream().anyMatch(Shown::hidden)) {
            Collections.fill(cells.subList(0, percent + 1), Shown.HIDDEN);
        }
        return new Line(line.code(), cells);
    }

    private boolean hides(FigureTable table, String line, String column) {
        if (DAYS.contains(column) || PERCENT.equals(column)) {
            return false;
        }
        var sum = SUMS.get(line);
        return withheld.contains(new WorkCell(table.key(), line, column)) || sum != null && status(sum);
    }

    /** Whether a status of this column is left out: a sum over it would tell it. */
    private boolean status(String column) {
        return withheld.stream()
                .anyMatch(cell -> cell.table().equals(FLOW) && cell.column().equals(column));
    }

    /** One hidden cell is never alone in its column. */
    private List<Line> apart(FigureTable table, List<Line> lines) {
        var summed = SUMMED.contains(table.key()) && status(SENT);
        var columns = IntStream.range(0, table.columns().size())
                .mapToObj(at -> Suppression.again(
                        lines.stream().map(line -> line.cells().get(at)).toList(), summed))
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> new Line(
                        lines.get(at).code(),
                        columns.stream().map(column -> column.get(at)).toList()))
                .toList();
    }
}
