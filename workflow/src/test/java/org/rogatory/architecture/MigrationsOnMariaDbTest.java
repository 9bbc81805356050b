package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The migrations of H2 run on a real MariaDB, which keeps every script and every emoji. */
@Tag("mariadb")
class MigrationsOnMariaDbTest {

    private static final String URL = System.getenv("ROGATORY_TEST_MARIADB_URL");
    private static final String USER = System.getenv("ROGATORY_TEST_MARIADB_USER");
    private static final String PASSWORD = System.getenv("ROGATORY_TEST_MARIADB_PASSWORD");
    private static final String EVERY_SCRIPT = "Ўзбек oʻzbek Қазақ ქართული հայերեն العربية 🕊";

    @BeforeAll
    static void migrate() {
        assumeThat(URL).as("started by ./test").isNotNull();
        var flyway = Flyway.configure()
                .dataSource(URL, USER, PASSWORD)
                .cleanDisabled(false)
                .locations("classpath:db/migration")
                .load();
        flyway.clean();
        assertThat(flyway.migrate().success).isTrue();
        flyway.validate();
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(URL, USER, PASSWORD);
    }

    @Test
    void keepsEveryScriptOfTheRegion() throws SQLException {
        try (var connection = connect();
                var insert = connection.prepareStatement(
                        "insert into audit_entry (at, actor, action, subject, details) values (now(6), ?, 'a', 's', ?)")) {
            insert.setString(1, "synthetic");
            insert.setString(2, EVERY_SCRIPT);
            insert.executeUpdate();
            try (var read = connection.createStatement().executeQuery("select details from audit_entry")) {
                assertThat(read.next()).isTrue();
                assertThat(read.getString(1)).isEqualTo(EVERY_SCRIPT);
            }
        }
    }

    @Test
    void keepsMicrosecondsOfAMoment() throws SQLException {
        try (var connection = connect();
                var rows = connection.getMetaData().getColumns(connection.getCatalog(), null, "audit_entry", "at")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt("COLUMN_SIZE")).isGreaterThanOrEqualTo(26);
        }
    }

    @Test
    void comparesTextLetterByLetterWhateverTheServersOwnOrder() throws SQLException {
        try (var connection = connect();
                var tables = connection
                        .createStatement()
                        .executeQuery("select table_name, table_collation from information_schema.tables"
                                + " where table_schema = schema() and table_name <> 'flyway_schema_history'")) {
            var orders = new TreeMap<String, String>();
            while (tables.next()) {
                orders.put(tables.getString(1), tables.getString(2));
            }
            assertThat(orders).hasSizeGreaterThan(40);
            assertThat(orders.values()).containsOnly("utf8mb4_bin");
        }
    }
}
