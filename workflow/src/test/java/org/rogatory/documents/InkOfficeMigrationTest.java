package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A scan that waited before its office was kept is in the work of the office of who added it. */
@OnBothDatabases
@Tag("slow")
class InkOfficeMigrationTest {

    private static final String BEFORE = "20261209.0601";

    @Test
    void aScanThatWaitsIsInTheWorkOfTheOfficeOfWhoAddedIt() {
        try (var database = TestDatabase.named("ink_office")) {
            TestDatabase.migrations(database, BEFORE).migrate();
            var jdbc = JdbcClient.create(database);
            officer(jdbc, "clerk.uz", "UZ-GPO");
            officer(jdbc, "clerk.kz", "KZ-GPO");
            ink(jdbc, "ours", "SCANNED", "'clerk.uz'");
            ink(jdbc, "theirs", "SCANNED", "'clerk.kz'");
            ink(jdbc, "checked", "CONFIRMED", "'clerk.uz'");
            ink(jdbc, "gone", "SCANNED", "'former.uz'");
            ink(jdbc, "printed", "PRINTED", "null");
            TestDatabase.migrations(database, "latest").migrate();

            assertThat(offices(jdbc))
                    .containsExactly(
                            "[checked, null]", "[gone, null]", "[ours, UZ-GPO]", "[printed, null]", "[theirs, KZ-GPO]");
        }
    }

    private static void officer(JdbcClient jdbc, String username, String authority) {
        jdbc.sql("insert into identity_user (username, display_name, password_hash, state, authority, roles, enabled,"
                        + " language, version) values ('" + username + "', 'Namunaev N.', 'none', '"
                        + authority.substring(0, 2) + "', '" + authority + "', 'registrar', true, 'en', 0)")
                .update();
    }

    private static void ink(JdbcClient jdbc, String ref, String state, String scannedBy) {
        jdbc.sql("insert into documents_ink (ink_ref, document_ref, case_ref, turn, state, fingerprint, printed_at,"
                        + " printed_by, scanned_by, version) values ('" + ref + "', '" + ref
                        + "', 'UZ-MLA-2026-000001', 1, '" + state + "', 'print', timestamp '2026-11-25 10:00:00',"
                        + " 'signatory.uz', " + scannedBy + ", 0)")
                .update();
    }

    private static List<String> offices(JdbcClient jdbc) {
        return jdbc.sql("select ink_ref, office from documents_ink order by ink_ref").query().listOfRows().stream()
                .map(row -> row.values().toString())
                .toList();
    }
}
