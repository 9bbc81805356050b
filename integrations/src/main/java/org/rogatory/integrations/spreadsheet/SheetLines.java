package org.rogatory.integrations.spreadsheet;

import java.util.List;
import org.rogatory.cases.Refusal;
import org.rogatory.imports.Cell;
import org.rogatory.imports.Sheet;
import org.rogatory.imports.SheetReader;

/** Gathers the lines of a table: empty ones are left out, and too many are refused. */
final class SheetLines {

    /** Lines of a spreadsheet that somebody has only formatted are not counted without end. */
    static final int MOST_COLUMNS = 100;

    private SheetLines() {}

    static void add(List<Sheet.Line> lines, Sheet.Line line) {
        if (line.cells().stream().allMatch(Cell::empty)) {
            return;
        }
        if (line.cells().size() > MOST_COLUMNS) {
            throw Refusal.of("sheet-broken");
        }
        if (lines.size() > SheetReader.MOST_LINES) {
            throw Refusal.of("sheet-too-many-rows");
        }
        lines.add(line);
    }

    /** The first line names the columns. */
    static Sheet sheet(List<Sheet.Line> lines) {
        if (lines.isEmpty()) {
            throw Refusal.of("sheet-empty");
        }
        var heads = lines.get(0).cells().stream().map(Cell::text).toList();
        return new Sheet(heads, lines.subList(1, lines.size()));
    }
}
