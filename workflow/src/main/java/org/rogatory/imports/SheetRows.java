package org.rogatory.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rogatory.cases.Refusal;

/** Finds out which column of a table is which, by its head. */
final class SheetRows {

    private final Map<Integer, Column> places = new TreeMap<>();
    private final SheetWords words;

    /** @throws Refusal if a head is not known, stands there twice, or a needed one is missing */
    SheetRows(Sheet sheet, SheetWords words) {
        this.words = words;
        var unknown = new ArrayList<String>();
        for (int place = 0; place < sheet.heads().size(); place++) {
            var head = sheet.heads().get(place);
            var column = words.column(head);
            if (column != null && places.containsValue(column)) {
                throw Refusal.of("sheet-head-twice", Map.of("heads", shortened(head)));
            }
            if (column != null) {
                places.put(place, column);
            } else if (!head.isBlank()) {
                unknown.add(shortened(head));
            }
        }
        demandHeads(unknown);
    }

    private void demandHeads(List<String> unknown) {
        if (places.isEmpty()) {
            throw Refusal.of("sheet-no-heads");
        }
        if (!unknown.isEmpty()) {
            throw Refusal.of("sheet-head-unknown", Map.of("heads", String.join(", ", unknown)));
        }
        var missing = EnumSet.noneOf(Column.class);
        missing.addAll(Column.needed());
        missing.removeAll(places.values());
        if (!missing.isEmpty()) {
            var keys = missing.stream().map(Column::key).collect(Collectors.joining(","));
            throw Refusal.of("sheet-head-missing", Map.of("columns", keys));
        }
    }

    private static String shortened(String head) {
        return head.length() > 60 ? head.substring(0, 60) : head;
    }

    Map<Column, Cell> cells(Sheet.Line line) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        places.forEach((place, column) -> cells.put(column, line.cell(place)));
        cells.computeIfPresent(Column.DIRECTION, (column, told) -> words.direction(told));
        cells.computeIfPresent(Column.MARKING, (column, told) -> words.marking(told));
        return cells;
    }
}
