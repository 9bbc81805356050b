package org.rogatory.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.Printable;

/** Reads the cells of one row as what their columns should hold, and notes what is wrong with them. */
final class RowReading {

    private static final int LONGEST_NUMBER = 120;
    private static final int LONGEST_TEXT = 300;
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?: *г\\.?)?");
    private static final Pattern SEVERAL = Pattern.compile("[;\\n\\r|]+");

    private final Map<Column, Cell> cells;
    private final List<Fault> faults = new ArrayList<>();

    RowReading(Map<Column, Cell> cells) {
        this.cells = cells;
        cells.forEach((column, cell) -> {
            if (cell.kind() == Cell.Kind.FORMULA) {
                fault(column, "formula");
            }
            if (cell.kind() == Cell.Kind.FAULTY) {
                fault(column, "cell-error");
            }
        });
        Column.needed().stream().filter(column -> cell(column).empty()).forEach(column -> fault(column, "missing"));
    }

    List<Fault> faults() {
        return faults;
    }

    void fault(Column column, String code) {
        if (!faulty(column)) {
            faults.add(Fault.of(column, code));
        }
    }

    /** Whether anything stands in a column. */
    boolean tells(Column column) {
        return !cell(column).empty();
    }

    /** Whether something is wrong with a column. */
    boolean faulty(Column column) {
        return faults.stream().anyMatch(known -> known.column() == column);
    }

    private Cell cell(Column column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }

    private Optional<Cell> filled(Column column) {
        var cell = cell(column);
        return cell.empty() || cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.FAULTY
                ? Optional.empty()
                : Optional.of(cell);
    }

    /** A number of a letter: what the spreadsheet has made a day of is none. */
    @Nullable
    String number(Column column) {
        var cell = filled(column).orElse(null);
        if (cell == null) {
            return null;
        }
        if (cell.kind() == Cell.Kind.DATE) {
            fault(column, "number-became-date");
            return null;
        }
        return limited(column, cell.text(), LONGEST_NUMBER);
    }

    @Nullable
    String text(Column column) {
        return filled(column)
                .map(cell -> limited(column, cell.text(), LONGEST_TEXT))
                .orElse(null);
    }

    private @Nullable String limited(Column column, String text, int longest) {
        if (text.length() > longest) {
            fault(column, "too-long");
            return null;
        }
        if (!Printable.all(text)) {
            fault(column, "unprintable");
            return null;
        }
        return text;
    }

    @Nullable
    LocalDate day(Column column) {
        var cell = filled(column).orElse(null);
        if (cell == null) {
            return null;
        }
        var day = cell.kind() == Cell.Kind.NUMBER ? null : day(cell.text());
        if (day == null) {
            fault(column, "date-unreadable");
        }
        return day;
    }

    private static @Nullable LocalDate day(String text) {
        var first = YEAR_FIRST.matcher(text);
        var last = DAY_FIRST.matcher(text);
        try {
            if (first.matches()) {
                return LocalDate.of(number(first.group(1)), number(first.group(2)), number(first.group(3)));
            }
            return last.matches()
                    ? LocalDate.of(number(last.group(3)), number(last.group(2)), number(last.group(1)))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    @Nullable
    String code(Column column, CodeList list) {
        var typed = filled(column).map(Cell::text).orElse(null);
        return typed == null ? null : found(column, typed, list);
    }

    /** The keys of a column of several, each once. */
    List<String> codes(Column column, CodeList list) {
        return each(column, list).stream().distinct().toList();
    }

    /** The same as they stand there, those that are repeated too. */
    List<String> each(Column column, CodeList list) {
        var codes = new ArrayList<String>();
        filled(column)
                .ifPresent(cell -> SEVERAL.splitAsStream(cell.text())
                        .map(String::strip)
                        .filter(typed -> !typed.isEmpty())
                        .map(typed -> found(column, typed, list))
                        .forEach(code -> {
                            if (code != null) {
                                codes.add(code);
                            }
                        }));
        return codes;
    }

    private @Nullable String found(Column column, String typed, CodeList list) {
        var code = list.find(typed).orElse(null);
        if (code == null) {
            fault(column, "unknown-code");
        }
        return code;
    }
}
