package org.rogatory.process;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.rogatory.imports.Cell;
import org.rogatory.imports.Sheet;
import org.rogatory.imports.SheetReader;
import org.springframework.stereotype.Component;

/** Tables as plain text: a line is a row, a bar ends a cell. */
@Component
class TextSheets implements SheetReader {

    @Override
    public Sheet read(byte[] content) {
        var lines = new String(content, StandardCharsets.UTF_8).split("\n");
        var numbers = new int[] {1};
        return new Sheet(
                cells(lines[0]).stream().map(Cell::text).toList(),
                Arrays.stream(lines)
                        .skip(1)
                        .map(line -> new Sheet.Line(++numbers[0], cells(line)))
                        .toList());
    }

    private static List<Cell> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(Cell::text).toList();
    }
}
