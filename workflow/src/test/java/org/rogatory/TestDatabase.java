package org.rogatory;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.rogatory.operations.DatabaseDriver;

/** A database of its own for a test without a context: H2 in memory, or one on the MariaDB of the second run. */
public final class TestDatabase {

    private TestDatabase() {}

    /** The database of this name, empty when it is first asked for. */
    public static HikariDataSource named(String name) {
        var database = new HikariDataSource();
        database.setJdbcUrl(told("ROGATORY_TEST_SERVER", "jdbc:h2:mem:")
                + name
                + told(
                        "ROGATORY_TEST_OPTIONS",
                        ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1;"
                                + "LOCK_TIMEOUT=30000;QUERY_CACHE_SIZE=100"));
        database.setUsername(told("ROGATORY_TEST_USER", "sa"));
        database.setPassword(told("ROGATORY_TEST_PASSWORD", ""));
        database.setMaximumPoolSize(20);
        database.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        database.setConnectionInitSql("/*!50100 set time_zone = '+00:00' */");
        return DatabaseDriver.quick(database);
    }

    /** Whether it lies on the MariaDB of the second run. */
    public static boolean onServer() {
        return System.getenv("ROGATORY_TEST_SERVER") != null;
    }

    /** The migrations of the product as far as a version, or {@code latest}. */
    public static Flyway migrations(DataSource database, String target) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    private static String told(String variable, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(variable), otherwise);
    }
}
