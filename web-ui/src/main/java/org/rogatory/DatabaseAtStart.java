package org.rogatory;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * Asks a database server, before anything is made, whether it is there, is set up as the node needs it and knows the
 * same time. Of an embedded database there is nothing to ask: it is opened by this process alone.
 */
final class DatabaseAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAtStart.class);
    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";
    private static final String ENGINE = "camunda.bpm.database.type";
    private static final String PATIENCE = "10000";
    private static final String IN_UTC = "set time_zone = '+00:00'";
    private static final String FACTS = "select unix_timestamp(now(6)), @@explicit_defaults_for_timestamp, version()";

    /** What MariaDB and MySQL say of a user or password they do not know. */
    private static final Set<Integer> UNKNOWN_USER = Set.of(1045, 1698);
    /** What they say of a database that is not there or not this user's. */
    private static final Set<Integer> NO_DATABASE = Set.of(1044, 1049);

    /** Deadlines, timers and locks of several nodes would be early or late by this. */
    private static final Duration TOO_FAR = Duration.ofSeconds(30);

    private static final Duration FAR = Duration.ofSeconds(5);

    private final Environment settings;
    private final Clock clock;

    DatabaseAtStart(Environment settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this node can work on the database that is named. */
    void demandFit() {
        var url = settings.getProperty(URL, "");
        if (url.startsWith("jdbc:h2:")) {
            return;
        }
        if (!url.startsWith("jdbc:mysql:")) {
            throw new WrongSetup(URL, "begins neither with jdbc:h2: nor with jdbc:mysql:, which is for MariaDB too");
        }
        demandFlag(url, "nullDatabaseMeansCurrent=true", "the engine takes the tables of other databases for its own");
        if (!"mysql".equals(settings.getProperty(ENGINE))) {
            throw new WrongSetup(ENGINE, "must be mysql where " + URL + " names a database server");
        }
        try (var connection = DriverManager.getConnection(url, login())) {
            demandFit(connection, url);
        } catch (SQLException failure) {
            throw told(failure);
        }
    }

    private static void demandFlag(String url, String flag, String otherwise) {
        if (!url.contains(flag)) {
            throw new WrongSetup(URL, "needs " + flag + ", or " + otherwise);
        }
    }

    private Properties login() {
        var login = new Properties();
        login.setProperty("user", settings.getProperty(USER, ""));
        login.setProperty("password", settings.getProperty(PASSWORD, ""));
        login.setProperty("connectTimeout", PATIENCE);
        login.setProperty("socketTimeout", PATIENCE);
        return login;
    }

    private void demandFit(Connection connection, String url) throws SQLException {
        try (var statement = connection.createStatement()) {
            // In the zone of the server an hour may come twice, and which of the two is meant nobody knows.
            statement.execute(IN_UTC);
            var asked = clock.millis();
            try (var facts = statement.executeQuery(FACTS)) {
                facts.next();
                var theirs = Math.round(facts.getDouble(1) * 1000);
                demandSameTime(Duration.ofMillis(theirs - (asked + clock.millis()) / 2));
                if (facts.getInt(2) == 0) {
                    throw new WrongSetup(
                            URL, "the server dates rows anew; start it with explicit-defaults-for-timestamp=ON");
                }
                if (facts.getString(3).contains("MariaDB")) {
                    demandFlag(url, "useInformationSchema=false", "the driver asks MariaDB what only MySQL knows");
                }
            }
        }
    }

    private static void demandSameTime(Duration apart) {
        if (apart.abs().compareTo(TOO_FAR) > 0) {
            throw new WrongSetup(
                    "clock",
                    "this machine and the database server are " + apart.abs().toSeconds()
                            + " seconds apart; set both by one source of time");
        }
        if (apart.abs().compareTo(FAR) > 0) {
            LOG.warn(
                    "This machine and the database server are {} seconds apart; set both by one source of time",
                    apart.abs().toSeconds());
        }
    }

    /** Never what the server says: it repeats names. */
    private static WrongSetup told(SQLException failure) {
        if (UNKNOWN_USER.contains(failure.getErrorCode())) {
            return new WrongSetup(
                    USER, "the database server does not know this user with this password; mend it or " + PASSWORD);
        }
        if (NO_DATABASE.contains(failure.getErrorCode())) {
            return new WrongSetup(
                    URL, "the server has no such database for this user; make it as docs/mariadb.md tells");
        }
        var state = failure.getSQLState();
        if (state != null && state.startsWith("08")) {
            return new WrongSetup(URL, "no database server answers at this address; start it, or mend the address");
        }
        return new WrongSetup(
                URL, "the database server refuses this node, error " + failure.getErrorCode() + "; look into its log");
    }
}
