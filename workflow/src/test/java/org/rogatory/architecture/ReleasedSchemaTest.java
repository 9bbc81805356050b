package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.SyntheticRows;
import org.rogatory.TestDatabase;

/** Whoever has a database of a released program keeps every row when he starts this one (docs/adr/0111). */
@OnBothDatabases
class ReleasedSchemaTest {

    private static final Path RELEASED = Path.of("src/test/resources/released-schemas.txt");
    private static final int ROWS = 3;

    /** Columns that later migrations have taken away or told otherwise, as {@code table.column}; each has its test. */
    private static final List<String> TOLD_OTHERWISE = List.of();

    static Stream<String> released() throws IOException {
        return Files.readAllLines(RELEASED).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\\s")[0]);
    }

    @ParameterizedTest
    @MethodSource("released")
    void itsRowsStayWhatTheyWere(String version) throws SQLException {
        try (var database = TestDatabase.named("released_" + version.replace('.', '_'))) {
            TestDatabase.migrations(database, version).migrate();
            var rows = new SyntheticRows(database);
            var columns = new TreeMap<String, List<String>>();
            for (var table : rows.tables()) {
                columns.put(table, kept(table, rows.columns(table)));
                if (rows.rows("select 1 from " + table).isEmpty()) {
                    rows.fill(table, 1, ROWS);
                }
            }
            var before = all(rows, columns);
            TestDatabase.migrations(database, "latest").migrate();

            assertThat(columns).hasSizeGreaterThan(70);
            assertThat(before.values()).noneMatch(List::isEmpty);
            assertThat(all(rows, columns)).isEqualTo(before);
        }
    }

    private static List<String> kept(String table, List<String> columns) {
        return columns.stream()
                .filter(column -> !TOLD_OTHERWISE.contains(table + "." + column))
                .toList();
    }

    private static Map<String, List<String>> all(SyntheticRows rows, Map<String, List<String>> columns)
            throws SQLException {
        var all = new TreeMap<String, List<String>>();
        for (var table : columns.entrySet()) {
            var found = rows.rows("select " + String.join(", ", table.getValue()) + " from " + table.getKey());
            all.put(
                    table.getKey(),
                    found.stream().map(Object::toString).sorted().toList());
        }
        return all;
    }

    @Test
    void aReleasedSchemaIsOneOfTheMigrations() throws IOException {
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            var versions = migrations
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .map(name -> name.substring(1).split("__")[0].replace('_', '.'))
                    .toList();
            assertThat(released()).isNotEmpty().allMatch(versions::contains);
        }
    }
}
