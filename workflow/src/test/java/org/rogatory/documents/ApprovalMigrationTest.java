package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter of before is under the last approval before it; what nobody approved, and what came, is under none. */
@OnBothDatabases
@Tag("slow")
class ApprovalMigrationTest {

    private static final String BEFORE = "20261204.1418";

    @Test
    void aLetterOfBeforeIsUnderTheLastApprovalBeforeIt() {
        try (var database = TestDatabase.named("approvals")) {
            TestDatabase.migrations(database, BEFORE).migrate();
            var jdbc = JdbcClient.create(database);
            act(jdbc, "first", "approve_answer", 10);
            act(jdbc, "second", "approve_answer", 12);
            act(jdbc, "other", "endorse", 9);
            letter(jdbc, "early", "answer_letter/RENDERED", 11);
            letter(jdbc, "late", "refusal_notice/SEALED", 13);
            letter(jdbc, "never", "answer_letter/RENDERED", 8);
            letter(jdbc, "ours", "request/SEALED", 13);
            letter(jdbc, "came", "request/RECEIVED", 13);
            letter(jdbc, "plain", "reminder/SEALED", 13);
            TestDatabase.migrations(database, "latest").migrate();

            assertThat(approvals(jdbc))
                    .containsExactly(
                            "[came, null]",
                            "[early, first]",
                            "[late, second]",
                            "[never, null]",
                            "[ours, other]",
                            "[plain, null]");
        }
    }

    private static void act(JdbcClient jdbc, String id, String verb, int hour) {
        jdbc.sql("insert into cases_timeline (id, case_ref, at, actor, verb) values ('" + id + "',"
                        + " 'KZ-MLA-2026-000001', timestamp '2026-11-25 " + two(hour) + ":00:00', 'supervisor.kz', '"
                        + verb + "')")
                .update();
    }

    private static void letter(JdbcClient jdbc, String ref, String paper, int hour) {
        var told = paper.split("/");
        jdbc.sql("insert into documents_document (document_ref, case_ref, kind, name, status, address, key_ref,"
                        + " fingerprint, media_type, size_bytes, created_at, created_by, version, step_key) values ('"
                        + ref + "', 'KZ-MLA-2026-000001', '" + told[0] + "', 'hidden', '" + told[1] + "', 'ff', 'key',"
                        + " 'print', 'application/pdf', 3, timestamp '2026-11-25 " + two(hour) + ":00:00', 'system',"
                        + " 1, '" + ref + "')")
                .update();
    }

    private static String two(int hour) {
        return hour < 10 ? "0" + hour : String.valueOf(hour);
    }

    private static List<String> approvals(JdbcClient jdbc) {
        return jdbc
                .sql("select document_ref, approval_ref from documents_document order by document_ref")
                .query()
                .listOfRows()
                .stream()
                .map(row -> row.values().toString())
                .toList();
    }
}
