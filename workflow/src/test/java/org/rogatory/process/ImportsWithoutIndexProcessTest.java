package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.process.PaperTables.CLERK;
import static org.rogatory.process.PaperTables.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.imports.Fault;
import org.rogatory.imports.ImportStatus;
import org.rogatory.imports.Imports;
import org.rogatory.imports.RowStatus;
import org.rogatory.registers.JournalKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The number of a paper book is taken over only where a journal is kept, in which it is not given once more. */
@EngineTest
class ImportsWithoutIndexProcessTest {

    private final Files files;
    private final PaperTables tables;
    private final Imports imports;
    private final JdbcClient jdbc;

    @Autowired
    ImportsWithoutIndexProcessTest(Files files, PaperTables tables, Imports imports, JdbcClient jdbc) {
        this.files = files;
        this.tables = tables;
        this.imports = imports;
        this.jdbc = jdbc;
    }

    /** As of an office whose nomenclature nobody has entered yet. */
    private void without(JournalKind journal) {
        jdbc.sql("update registers_index set valid_to = valid_from where authority = ? and kind = ?")
                .params(CLERK.authority(), journal.name())
                .update();
    }

    @AfterEach
    void theJournalsAreKeptAgain() {
        jdbc.sql("update registers_index set valid_to = null where authority = ?")
                .param(CLERK.authority())
                .update();
    }

    @Test
    void beforeThereIsAnIndexNoTableIsTakenOver() {
        without(JournalKind.INCOMING);
        var importId = tables.brought(List.of(row(Map.of("own-number", "unkept-1"))));

        var refused = catchThrowableOfType(Refusal.class, () -> tables.confirm(importId));

        assertThat(refused.code()).isEqualTo("import-without-index");
        assertThat(imports.find(importId, CLERK).status()).isEqualTo(ImportStatus.CHECKED);
        theJournalsAreKeptAgain();
        tables.confirm(importId);
        files.node().jobs().drain();
        assertThat(imports.standing(importId, CLERK)).isEqualTo(Map.of(RowStatus.TAKEN, 1L));
        assertThat(tables.entered("unkept-%")).isEqualTo(1);
    }

    @Test
    void aRowWhoseIndexHasEndedMeanwhileIsFaultyAndComesAgain() {
        var rows = List.of(row(Map.of("own-number", "ended-1")));
        var importId = tables.brought(rows);
        tables.confirm(importId);
        without(JournalKind.INCOMING);
        files.node().jobs().drain();

        assertThat(imports.find(importId, CLERK).status()).isEqualTo(ImportStatus.FINISHED);
        assertThat(imports.rows(importId, Set.of(RowStatus.FAULTY), 0, CLERK))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.faults()).extracting(Fault::code).containsExactly("import-without-index"));
        theJournalsAreKeptAgain();
        assertThat(imports.standing(tables.taken(rows), CLERK)).isEqualTo(Map.of(RowStatus.TAKEN, 1L));
        assertThat(tables.entered("ended-%")).isEqualTo(1);
    }

    @Test
    void aJournalOfWhichTheTableHasNothingStopsNothing() {
        without(JournalKind.OUTGOING);

        tables.taken(Map.of("own-number", "other-journal-1"));

        assertThat(tables.entered("other-journal-%")).isEqualTo(1);
    }
}
