package org.rogatory.web.registers;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of texts divided by semicolons, as the spreadsheets of the region open it. A text that a spreadsheet would take
 * for a formula is led by an apostrophe.
 */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA_SIGNS = "=+-@\t\r\n|%";

    private final Writer target;

    CsvTable(Writer target) {
        this.target = target;
    }

    void begin(List<String> titles) throws IOException {
        target.write(BYTE_ORDER_MARK);
        add(titles);
    }

    void add(List<String> cells) throws IOException {
        target.write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(";", "", "\r\n")));
    }

    void end() throws IOException {
        target.flush();
    }

    static String cell(String text) {
        var shown = text.stripLeading();
        var start = shown.isEmpty() ? text : shown;
        var harmless = !start.isEmpty() && FORMULA_SIGNS.indexOf(start.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
