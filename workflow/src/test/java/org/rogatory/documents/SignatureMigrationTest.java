package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sealed, or ordered to be sealed, before signatures had rows of their own keeps its one signature. */
@OnBothDatabases
class SignatureMigrationTest {

    private static final String BEFORE = "20261128.0201";
    private static final String SIGNATURES = "select document_ref, turn, slot, mode, level, authority, label, address,"
            + " fingerprint, size_bytes from documents_signature order by document_ref";
    private static final String DOCUMENTS = "select document_ref, signatures_ordered, signatures_made"
            + " from documents_document order by document_ref";

    @Test
    void aSealOfBeforeIsTheOnlySignature() {
        try (var database = TestDatabase.named("signatures")) {
            TestDatabase.migrations(database, BEFORE).migrate();
            var jdbc = JdbcClient.create(database);
            insert(jdbc, "sealed", "SEALED", "'UZ-GPO', 'label', 'aa', 'print', 5, timestamp '2026-11-25 10:00:00'");
            insert(jdbc, "ordered", "RENDERED", "'UZ-GPO', 'label', null, null, null, null");
            insert(jdbc, "letter", "RENDERED", "null, null, null, null, null, null");
            TestDatabase.migrations(database, "latest").migrate();

            assertThat(rows(jdbc, SIGNATURES))
                    .containsExactly(
                            "[ordered, 1, SEAL, SERVER, null, UZ-GPO, label, null, null, null]",
                            "[sealed, 1, SEAL, SERVER, B, UZ-GPO, label, aa, print, 5]");
            assertThat(rows(jdbc, DOCUMENTS)).containsExactly("[letter, 0, 0]", "[ordered, 1, 0]", "[sealed, 1, 1]");
        }
    }

    private static void insert(JdbcClient jdbc, String ref, String status, String seal) {
        jdbc.sql("insert into documents_document (document_ref, case_ref, kind, name, status, address, key_ref,"
                        + " fingerprint, media_type, size_bytes, created_at, created_by, version, seal_authority,"
                        + " seal_label, sealed_address, sealed_fingerprint, sealed_size, sealed_at) values ('" + ref
                        + "', 'UZ-MLA-2026-000001', 'request', 'hidden', '" + status + "', 'ff', 'key', 'print',"
                        + " 'application/pdf', 3, current_timestamp, 'system', 1, " + seal + ")")
                .update();
    }

    private static List<String> rows(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query().listOfRows().stream()
                .map(row -> row.values().toString())
                .toList();
    }
}
