package org.rogatory.integrations.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.cases.Refusal;
import org.rogatory.imports.Cell;
import org.rogatory.imports.Sheet;

/**
 * Reads CSV: quoted cells may hold separators, quotes and line breaks; the separator is found by the first line. A cell
 * that begins with an equals sign is a formula that somebody saved as text.
 */
final class SeparatedText {

    private static final String MARK = "\uFEFF";
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int number = 1;

    private SeparatedText(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static Sheet read(String content) {
        var text = content.startsWith(MARK) ? content.substring(1) : content;
        return SheetLines.sheet(new SeparatedText(text).lines());
    }

    /** What stands most often in the first line, outside quotes. */
    private static char separator(String text) {
        var counts = new int[3];
        var separators = ";,\t";
        var inside = false;
        for (int at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            inside ^= sign == QUOTE;
            if (!inside && (sign == '\n' || sign == '\r')) {
                break;
            }
            var known = separators.indexOf(sign);
            if (!inside && known >= 0) {
                counts[known]++;
            }
        }
        var most = 0;
        for (int kind = 1; kind < counts.length; kind++) {
            most = counts[kind] > counts[most] ? kind : most;
        }
        return separators.charAt(most);
    }

    private List<Sheet.Line> lines() {
        for (int at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (quoted) {
                at += inQuotes(sign, at);
            } else if (sign == QUOTE && cell.isEmpty()) {
                quoted = true;
            } else if (sign == separator) {
                endCell();
            } else if (sign == '\n') {
                endLine();
            } else if (sign != '\r') {
                cell.append(sign);
            }
        }
        if (quoted) {
            throw Refusal.of("sheet-broken");
        }
        endLine();
        return lines;
    }

    /** How many signs more were read: a doubled quote stands for one. */
    private int inQuotes(char sign, int at) {
        if (sign != QUOTE) {
            cell.append(sign);
            return 0;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
            cell.append(QUOTE);
            return 1;
        }
        quoted = false;
        return 0;
    }

    private void endCell() {
        var typed = cell.toString();
        cells.add(new Cell(typed.strip().startsWith("=") ? Cell.Kind.FORMULA : Cell.Kind.TEXT, typed));
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        SheetLines.add(lines, new Sheet.Line(number++, cells));
        cells = new ArrayList<>();
    }
}
