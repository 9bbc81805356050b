package org.rogatory.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

class DatabaseDriverTest {

    private final HikariDataSource pool = new HikariDataSource();

    @Test
    void aServerIsNotAskedWhatTheDriverKnows() {
        pool.setJdbcUrl("jdbc:mysql://127.0.0.1:3306/r?sslMode=DISABLED");

        tell();

        assertThat(pool.getDataSourceProperties())
                .containsEntry("useLocalSessionState", "true")
                .containsEntry("cachePrepStmts", "true");
    }

    @Test
    void whatIsSetForThePoolIsKept() {
        pool.setJdbcUrl("jdbc:mysql://127.0.0.1:3306/r");
        pool.addDataSourceProperty("cachePrepStmts", "false");

        tell();

        assertThat(pool.getDataSourceProperties()).containsEntry("cachePrepStmts", "false");
    }

    /** The driver believes the pool before the address. */
    @Test
    void whatTheAddressSaysIsKept() {
        pool.setJdbcUrl("jdbc:mysql://127.0.0.1:3306/r?useInformationSchema=false&cachePrepStmts=false");

        tell();

        assertThat(pool.getDataSourceProperties())
                .doesNotContainKey("cachePrepStmts")
                .containsEntry("useLocalSessionState", "true");
    }

    /** H2 refuses to open where it is told a word that it does not know. */
    @Test
    void anEmbeddedDatabaseIsToldNothing() {
        pool.setJdbcUrl("jdbc:h2:mem:driver");

        tell();

        assertThat(pool.getDataSourceProperties()).isEmpty();
    }

    private void tell() {
        DatabaseDriver.quickDriver().postProcessBeforeInitialization(pool, "dataSource");
    }
}
