package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was before counts in the order of its moments, and what comes next comes after all of it. */
@OnBothDatabases
@Tag("slow")
class CountMigrationTest {

    private static final String BEFORE = "20261204.1440";
    private static final String CASE = "UZ-MLA-2026-000001";

    @Test
    void whatWasBeforeCountsInTheOrderOfItsMoments() {
        try (var database = TestDatabase.named("counts")) {
            TestDatabase.migrations(database, BEFORE).migrate();
            var jdbc = JdbcClient.create(database);
            document(jdbc, "early", "ATTACHED", 10);
            document(jdbc, "letter", "RENDERED", 11);
            document(jdbc, "late", "ATTACHED", 12);
            document(jdbc, "inside", "ATTACHED", 10);
            jdbc.sql("update documents_document set withheld_at = timestamp '2026-11-25 13:00:00'"
                            + " where document_ref = 'inside'")
                    .update();
            jdbc.sql("insert into cases_timeline (id, case_ref, at, actor, verb) values ('s', '" + CASE
                            + "', timestamp '2026-11-25 14:00:00', 'signatory.uz', 'sign')")
                    .update();
            TestDatabase.migrations(database, "latest").migrate();

            var seen = count(jdbc, "seen_count", "letter");
            assertThat(count(jdbc, "added_count", "early")).isLessThan(seen);
            assertThat(count(jdbc, "added_count", "late")).isGreaterThan(seen);
            assertThat(count(jdbc, "withheld_count", "inside")).isGreaterThan(seen);
            assertThat(counted(jdbc, "signed_count")).isGreaterThan(count(jdbc, "withheld_count", "inside"));
            assertThat(counted(jdbc, "last_count"))
                    .as("what comes next comes after the signature")
                    .isEqualTo(counted(jdbc, "signed_count"));
        }
    }

    private static void document(JdbcClient jdbc, String ref, String status, int hour) {
        jdbc.sql("insert into documents_document (document_ref, case_ref, kind, name, status, address, key_ref,"
                        + " fingerprint, media_type, size_bytes, created_at, created_by, version) values ('" + ref
                        + "', '" + CASE + "', 'request', 'hidden', '" + status + "', 'ff', 'key', 'print',"
                        + " 'application/pdf', 3, timestamp '2026-11-25 " + hour + ":00:00', 'system', 1)")
                .update();
    }

    private static long count(JdbcClient jdbc, String column, String ref) {
        return jdbc.sql("select " + column + " from documents_document where document_ref = :ref")
                .param("ref", ref)
                .query(Long.class)
                .single();
    }

    private static long counted(JdbcClient jdbc, String column) {
        return jdbc.sql("select " + column + " from documents_count where case_ref = :file")
                .param("file", CASE)
                .query(Long.class)
                .single();
    }
}
