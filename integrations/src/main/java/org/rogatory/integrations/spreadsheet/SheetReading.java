package org.rogatory.integrations.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rogatory.imports.Cell;
import org.rogatory.imports.Sheet;

/** Walks through the cells of one sheet. */
final class SheetReading implements XmlPart.Walk {

    /** Spreadsheets count days from here; they believe that 1900 was a leap year. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int DAYS_UNTIL_1904 = 1462;
    private static final long LAST_DAY = 2_958_465;
    private static final int LONGEST_NUMBER = 40;

    private final List<String> words;
    private final Set<Integer> days;
    private final boolean base1904;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int number;
    private int column;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean inText;
    private final StringBuilder text = new StringBuilder();

    SheetReading(List<String> words, Set<Integer> days, boolean base1904) {
        this.words = words;
        this.days = days;
        this.base1904 = base1904;
    }

    List<Sheet.Line> lines() {
        return lines;
    }

    @Override
    public void begin(String element, XmlPart at) {
        switch (element) {
            case "row" -> {
                var told = at.attribute("r", "");
                number = told.matches("\\d{1,7}") ? Integer.parseInt(told) : number + 1;
                cells = new ArrayList<>();
            }
            case "c" -> {
                column = place(at.attribute("r", ""));
                type = at.attribute("t", "n");
                style = number(at.attribute("s", "0"));
                formula = false;
                text.setLength(0);
            }
            case "f" -> formula = true;
            default -> inText = "v".equals(element) || "t".equals(element);
        }
    }

    @Override
    public void text(String characters) {
        if (inText) {
            text.append(characters);
        }
    }

    @Override
    public void end(String element) {
        inText = false;
        if ("c".equals(element) && column < SheetLines.MOST_COLUMNS) {
            while (cells.size() < column) {
                cells.add(Cell.EMPTY);
            }
            cells.add(cell());
        } else if ("row".equals(element)) {
            SheetLines.add(lines, new Sheet.Line(number, cells));
        }
    }

    private Cell cell() {
        if (formula) {
            return new Cell(Cell.Kind.FORMULA, text.toString());
        }
        return switch (type) {
            case "s" -> Cell.text(shared());
            case "inlineStr", "str" -> Cell.text(text.toString());
            case "e" -> new Cell(Cell.Kind.FAULTY, text.toString());
            case "d" -> new Cell(Cell.Kind.DATE, text.substring(0, Math.min(text.length(), 10)));
            case "b" -> Cell.text(text.toString());
            default -> counted(text.toString().strip());
        };
    }

    private String shared() {
        var place = number(text.toString().strip());
        return place < words.size() ? words.get(place) : "";
    }

    private Cell counted(String digits) {
        if (digits.isEmpty()) {
            return Cell.EMPTY;
        }
        try {
            var value = new BigDecimal(digits);
            if (days.contains(style) && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
                var day = value.longValue() + (base1904 ? DAYS_UNTIL_1904 : 0);
                return new Cell(Cell.Kind.DATE, DAY_ZERO.plusDays(day).toString());
            }
            return Math.max(Math.abs(value.scale()), value.precision()) > LONGEST_NUMBER
                    ? new Cell(Cell.Kind.FAULTY, digits)
                    : new Cell(Cell.Kind.NUMBER, value.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException notANumber) {
            return new Cell(Cell.Kind.FAULTY, digits);
        }
    }

    /** The place of a cell such as {@code C12}, from 0; without a name it follows the one before. */
    private int place(String name) {
        var place = 0;
        for (int at = 0; at < name.length() && at < 3 && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z'; at++) {
            place = place * 26 + name.charAt(at) - 'A' + 1;
        }
        return place == 0 ? cells.size() : place - 1;
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : 0;
    }
}
