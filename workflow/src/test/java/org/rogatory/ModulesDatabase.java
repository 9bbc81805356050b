package org.rogatory;

import java.util.List;
import javax.sql.DataSource;
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
        var database = TestDatabase.named("modules");
        TestDatabase.migrations(database, "latest").migrate();
        return database;
    }
}
