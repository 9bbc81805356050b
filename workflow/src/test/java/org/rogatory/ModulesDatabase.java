package org.rogatory;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One database with the migrations of the product for all tests of modules without an engine: H2 in memory, or the
 * MariaDB of the second run.
 */
public final class ModulesDatabase {

    private static @Nullable DataSource opened;

    private ModulesDatabase() {}

    /** The pool, with these tables emptied. */
    public static synchronized DataSource emptied(List<String> tables) {
        if (opened == null) {
            opened = open();
        }
        var jdbc = JdbcClient.create(opened);
        tables.forEach(table -> jdbc.sql("delete from " + table).update());
        return opened;
    }

    private static DataSource open() {
        var database = new HikariDataSource();
        database.setJdbcUrl(told("ROGATORY_TEST_SERVER", "jdbc:h2:mem:") + "modules"
                + told(
                        "ROGATORY_TEST_OPTIONS",
                        ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1;"
                                + "LOCK_TIMEOUT=30000;QUERY_CACHE_SIZE=512"));
        database.setUsername(told("ROGATORY_TEST_USER", "sa"));
        database.setPassword(told("ROGATORY_TEST_PASSWORD", ""));
        database.setMaximumPoolSize(20);
        database.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        database.setConnectionInitSql("/*!50100 set time_zone = '+00:00' */");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return database;
    }

    private static String told(String variable, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(variable), otherwise);
    }
}
