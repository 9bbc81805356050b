package org.rogatory.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report on a result stays under the index under which it was numbered when it was called a consultation. */
@OnBothDatabases
@Tag("slow")
class ResultReportsMigrationTest {

    private static final String BEFORE = "20261216.1200";

    @Test
    void aResultStaysUnderTheIndexOfConsultations() {
        try (var database = TestDatabase.named("result_reports")) {
            TestDatabase.migrations(database, BEFORE).migrate();
            var jdbc = JdbcClient.create(database);
            index(jdbc, "a", "answer consultation refusal");
            index(jdbc, "b", "consultation");
            index(jdbc, "c", "request supplement");
            index(jdbc, "d", "consultation result-report");
            index(jdbc, "e", "");
            TestDatabase.migrations(database, "latest").migrate();

            var sql = "select concat(index_id, ': ', subjects) from registers_index order by index_id";
            assertThat(jdbc.sql(sql).query(String.class).list())
                    .containsExactly(
                            "a: answer consultation refusal result-report",
                            "b: consultation result-report",
                            "c: request supplement",
                            "d: consultation result-report",
                            "e: ");
        }
    }

    private static void index(JdbcClient jdbc, String id, String subjects) {
        jdbc.sql("insert into registers_index (index_id, authority, kind, index_code, title_en, title_ru, title_uz,"
                        + " template, valid_from, version, subjects) values ('" + id + "', 'UZ-GPO', 'OUTGOING', '"
                        + id + "', 'Letters', 'Письма', 'Xatlar', '{index}-{seq}', date '2026-01-01', 0, '" + subjects
                        + "')")
                .update();
    }
}
