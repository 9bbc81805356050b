package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every migration tells its moment and its module, and touches tables of that module only. */
class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    /** Runs before each migration. */
    private static final String BEFORE_EACH = "beforeEachMigrate.sql";

    private static final Set<String> WORDS = Set.of("mla", "cases");

    @Test
    void areNamedByMomentAndModule() throws IOException {
        var migrations = migrations();

        assertThat(migrations).isNotEmpty();
        assertThat(migrations.stream().flatMap(migration -> migration.faults(modules()).stream()))
                .isEmpty();
        assertThat(migrations.stream().map(Migration::version)).doesNotHaveDuplicates();
    }

    @Test
    void acceptsAGoodOne() {
        var good = new Migration("V20261125_0104__mla_request.sql", "create table mla_request (case_ref varchar(64));");

        assertThat(good.faults(WORDS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "V1__mla_request.sql,                create table mla_request (id bigint)",
        "V20261325_0104__mla_request.sql,    create table mla_request (id bigint)",
        "V20261125_2504__mla_request.sql,    create table mla_request (id bigint)",
        "V20261125_0104__request.sql,        create table mla_request (id bigint)",
        "V20261125_0104__common_request.sql, create table common_request (id bigint)",
        "V20261125_0104__mla_request.sql,    create table cases_request (id bigint)",
        "V20261125_0104__mla_request.sql,    ALTER TABLE `cases_file` add column x bigint",
        "V20261125_0104__mla_request.sql,    'create table mla_request (d varchar(9), check (d in (''a'', ''b'')))'",
        "V20261125_0104__mla_request.sql,    'create table mla_request (d varchar(9), check (d = ''a'' or d = ''b''))'",
    })
    void refusesABadOne(String file, String sql) {
        assertThat(new Migration(file, sql).faults(WORDS)).isNotEmpty();
    }

    private static List<Migration> migrations() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            return files.filter(file -> !file.endsWith(BEFORE_EACH))
                    .map(MigrationsTest::read)
                    .toList();
        }
    }

    private static Migration read(Path file) {
        try {
            return new Migration(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> modules() {
        try (var folders = Files.list(Path.of("src/main/java/org/rogatory"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
