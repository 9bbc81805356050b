package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.persons.KeptWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** No module keeps words of files where nobody can take them out. */
@EngineTest
@OnBothDatabases
class KeptColumnsProcessTest {

    /** Not words of one's own, or taken away by themselves. */
    private static final Set<String> OTHERWISE = Set.of(
            "cases_timeline.codes",
            "documents_document.description",
            "documents_document.paper_file",
            "documents_document.paper_folder",
            "documents_document.isolation_held",
            "documents_upload.words",
            "imports_row.cells",
            "mla_content_version.content",
            "mla_incoming.consultation",
            "mla_outgoing.content",
            "mla_outgoing.isolated",
            "persons_taken_word.words",
            "persons_version.content");

    private final List<KeptWords> modules;
    private final JdbcTemplate database;

    @Autowired
    KeptColumnsProcessTest(List<KeptWords> modules, JdbcTemplate database) {
        this.modules = modules;
        this.database = database;
    }

    @Test
    void everyLongTextOfAFileIsKnown() {
        var wanted = "select lower(concat(c.table_name, '.', c.column_name)) from information_schema.columns c"
                + " join information_schema.columns f on f.table_schema = c.table_schema and f.table_name = c.table_name"
                + " where lower(f.column_name) = 'case_ref'"
                + " and c.character_maximum_length > 65535"
                + " and c.table_schema = schema()";
        var there = database.queryForList(wanted, String.class).stream()
                .filter(column -> !column.startsWith("act_"))
                .collect(Collectors.toSet());
        var known = modules.stream()
                .flatMap(module -> module.columns().stream())
                .flatMap(table -> table.columns().stream().map(column -> table.table() + "." + column))
                .collect(Collectors.toSet());
        assertThat(there).hasSizeGreaterThan(30);
        assertThat(there).allMatch(column -> known.contains(column) || OTHERWISE.contains(column));
        assertThat(known).as("columns that are there").hasSizeGreaterThan(30);
    }
}
