package org.rogatory.web.identity;

import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same on the MariaDB of this run. */
@Tag("mariadb")
class StoredSessionsOnMariaDbTest extends StoredSessionsTest {

    @Override
    DataSource database() {
        var own = "sessions_" + ProcessHandle.current().pid();
        var source = new DriverManagerDataSource(
                System.getenv("ROGATORY_TEST_MARIADB_URL")
                        .replaceFirst("/(\\w+)\\?", "/$1_" + own + "?createDatabaseIfNotExist=true&"),
                System.getenv("ROGATORY_TEST_MARIADB_USER"),
                System.getenv("ROGATORY_TEST_MARIADB_PASSWORD"));
        new JdbcTemplate(source).execute("drop table if exists identity_session_attributes, identity_session");
        return source;
    }
}
