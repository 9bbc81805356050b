package org.rogatory.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables that this program does not know all of stop its start, whoever has made them. */
@OnBothDatabases
@Tag("slow")
class KnownSchemaTest {

    private static final String OTHER = "insert into flyway_schema_history (installed_rank, version, description, type,"
            + " script, checksum, installed_by, execution_time, success) values (99999, '%s', 'other', 'SQL', 'V.sql',"
            + " 1, 'synthetic', 1, true)";

    @Test
    void onlyTablesOfThisProgramAreWorkedOn() {
        try (var database = TestDatabase.named("known")) {
            start(database);
            start(database);

            refused(database, OTHER.formatted("29991231.2359"), "(migration 29991231.2359) is newer than this");
            refused(database, OTHER.formatted("20260101.0000"), "(migration 20260101.0000) is not of this");
            assertThatCode(() -> start(database)).doesNotThrowAnyException();
        }
    }

    @Test
    void whatBrokeOffOrWasMadeOtherwiseIsNotWorkedOnEither() {
        try (var database = TestDatabase.named("broken")) {
            start(database);
            var last = "update flyway_schema_history set success = false where installed_rank ="
                    + " (select newest from (select max(installed_rank) as newest from flyway_schema_history) ranks)";

            refused(database, last, "was left half-way; restore the backup from before it");
            change(database, "update flyway_schema_history set success = true");
            refused(
                    database,
                    "update flyway_schema_history set checksum = 7 where installed_rank = 1",
                    "was not made by the migrations of this program");
        }
    }

    private static void start(DataSource database) {
        KnownSchema.migrate(TestDatabase.migrations(database, "latest"));
    }

    private static void change(DataSource database, String sql) {
        JdbcClient.create(database).sql(sql).update();
    }

    /** In one line; what was changed for it is taken back where it is a row of its own. */
    private static void refused(DataSource database, String changed, String told) {
        change(database, changed);
        assertThatThrownBy(() -> start(database))
                .isInstanceOfSatisfying(
                        SchemaRefused.class,
                        refused -> assertThat(new SchemaFailureAnalyzer()
                                        .analyze(refused)
                                        .getDescription())
                                .contains(told)
                                .startsWith("The schema of the database")
                                .hasLineCount(1));
        change(database, "delete from flyway_schema_history where installed_rank = 99999");
    }
}
