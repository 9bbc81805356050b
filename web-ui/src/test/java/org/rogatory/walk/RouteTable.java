package org.rogatory.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** The one table of what every address answers to whom. */
final class RouteTable {

    private static final Path TABLE = Path.of("src/test/resources/routes.tsv");
    private static final int BEFORE_CALLERS = 4;

    private RouteTable() {}

    static List<Row> rows() {
        var lines = lines();
        var callers = callers(lines.get(0));
        return lines.stream().skip(1).map(line -> row(line, callers)).toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Caller> callers(String head) {
        return Arrays.stream(head.split("\t"))
                .skip(BEFORE_CALLERS)
                .map(column -> Arrays.stream(Caller.values())
                        .filter(caller -> caller.column().equals(column))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nobody is called " + column)))
                .toList();
    }

    private static Row row(String line, List<Caller> callers) {
        var cells = line.split("\t");
        if (cells.length != BEFORE_CALLERS + callers.size()) {
            throw new AssertionError(line + ": " + cells.length + " cells");
        }
        var expected = new EnumMap<Caller, String>(Caller.class);
        for (var at = 0; at < callers.size(); at++) {
            expected.put(callers.get(at), cells[BEFORE_CALLERS + at]);
        }
        return new Row(cells[0], cells[1], cells[2], cells[3], expected);
    }
}
