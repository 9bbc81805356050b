package org.rogatory.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the cells of a row under the key of their import until the file is there. */
@Component
class RowCells {

    private static final String KIND = "kind";
    private static final String TEXT = "text";

    private final FileCipher cipher;
    private final JsonMapper json;

    RowCells(FileCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    String hide(String importId, Map<Column, Cell> cells) {
        var node = json.createObjectNode();
        cells.forEach((column, cell) -> {
            if (!cell.empty()) {
                node.putObject(column.key()).put(KIND, cell.kind().name()).put(TEXT, cell.text());
            }
        });
        return cipher.encrypt(importId, json.writeValueAsString(node));
    }

    Map<Column, Cell> show(String importId, @Nullable String hidden) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        if (hidden != null) {
            json.readTree(cipher.decrypt(importId, hidden))
                    .properties()
                    .forEach(entry -> Column.of(entry.getKey())
                            .ifPresent(column -> cells.put(
                                    column,
                                    new Cell(
                                            Cell.Kind.valueOf(
                                                    entry.getValue().path(KIND).asString()),
                                            entry.getValue().path(TEXT).asString("")))));
        }
        return cells;
    }

    /** What was typed, for the report. */
    Map<Column, String> typed(String importId, @Nullable String hidden) {
        return show(importId, hidden).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text()));
    }
}
