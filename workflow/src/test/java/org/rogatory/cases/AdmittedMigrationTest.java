package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a head opened before stands under a name of its own, also to whom is kept out; what was assigned does not. */
@OnBothDatabases
@Tag("slow")
class AdmittedMigrationTest {

    private static final String BEFORE = "20261211.1120";
    private static final String CASE = "UZ-MLA-2026-000001";
    private static final String DAY = "timestamp '2026-12-20 10:00:00'";

    @Test
    void whatAHeadOpenedStandsApartAlsoWhereHeIsKeptOut() {
        try (var database = TestDatabase.named("admitted")) {
            TestDatabase.migrations(database, BEFORE).migrate();
            var jdbc = JdbcClient.create(database);
            file(jdbc);
            approved(jdbc, "works.uz", "'standard', null, null", "null");
            approved(jdbc, "kept.uz", "'excluded', 'standard', null", "null");
            approved(jdbc, "until.uz", "'excluded', 'standard', " + DAY, DAY);
            approved(jdbc, "owner.uz", "'excluded', 'standard', null", "null");
            access(jdbc, "other.uz", "'excluded', 'standard', null");
            access(jdbc, "shut.uz", "'excluded', null, null");
            TestDatabase.migrations(database, "latest").migrate();

            assertThat(rows(jdbc))
                    .containsExactly(
                            "[admitted:kept.uz, excluded, standard, open]",
                            "[admitted:until.uz, excluded, standard, ends]",
                            "[admitted:works.uz, standard, null, open]",
                            "[person:kept.uz, excluded, null, open]",
                            "[person:other.uz, excluded, standard, open]",
                            "[person:owner.uz, excluded, standard, open]",
                            "[person:shut.uz, excluded, null, open]",
                            "[person:until.uz, excluded, null, open]");
        }
    }

    private static void file(JdbcClient jdbc) {
        jdbc.sql("insert into cases_file (case_ref, machine, form, state, authority, unit, requesting, requested,"
                        + " thread_id, status, urgent, confidential, court_route, drafted_by, owner, opened_at,"
                        + " changed_at, version) values ('" + CASE + "', 'incoming', 'mla_request', 'UZ', 'UZ-GPO',"
                        + " 'UZ-GPO', 'KZ', 'UZ', 'thread', 'registered', false, false, false, 'system', 'owner.uz',"
                        + " current_timestamp, current_timestamp, 1)")
                .update();
    }

    private static void approved(JdbcClient jdbc, String username, String access, String end) {
        access(jdbc, username, access);
        jdbc.sql("insert into access_grant (grant_id, case_ref, authority, unit, kind, username, reason, status,"
                        + " asked_by, asked_at, ends_at, late, version) values ('" + username + "', '" + CASE
                        + "', 'UZ-GPO', 'UZ-GPO', 'SPECIFIC', '" + username + "', 'RELATED', 'STANDING', 'head.uz',"
                        + " current_timestamp, " + end + ", false, 1)")
                .update();
    }

    private static void access(JdbcClient jdbc, String username, String access) {
        jdbc.sql("insert into cases_access (case_ref, principal, access_level, former_level, ends_at) values ('" + CASE
                        + "', 'person:" + username + "', " + access + ")")
                .update();
    }

    private static List<String> rows(JdbcClient jdbc) {
        return jdbc
                .sql("select principal, access_level, former_level, case when ends_at is null then 'open' else 'ends'"
                        + " end as until_when from cases_access order by principal")
                .query()
                .listOfRows()
                .stream()
                .map(row -> row.values().toString())
                .toList();
    }
}
