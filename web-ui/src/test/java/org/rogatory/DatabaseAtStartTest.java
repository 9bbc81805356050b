package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** What is wrong about a database server is told in one line before anything is made. */
class DatabaseAtStartTest {

    private static final String URL = "spring.datasource.url";
    private static final String FLAGS = "?useInformationSchema=false&nullDatabaseMeansCurrent=true";

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("camunda.bpm.database.type", "mysql")
            .withProperty("spring.datasource.username", "rogatory");

    private void start(String url, Clock clock) {
        settings.setProperty(URL, url);
        new DatabaseAtStart(settings, clock).demandFit();
    }

    private void refused(String url, String told) {
        assertThatThrownBy(() -> start(url, Clock.systemUTC())).isInstanceOfSatisfying(WrongSetup.class, wrong -> {
            assertThat(wrong.getMessage()).startsWith(told);
            assertThat(new WrongSetupFailureAnalyzer().analyze(wrong).getDescription())
                    .hasLineCount(1);
        });
    }

    @Test
    void nothingIsAskedOfAnEmbeddedOne() {
        settings.setProperty("camunda.bpm.database.type", "h2");

        assertThatCode(() -> start("jdbc:h2:file:/nowhere/at/all", Clock.systemUTC()))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherKindIsRefused() {
        refused("jdbc:mariadb://localhost/r", URL + ": begins neither with jdbc:h2: nor with jdbc:mysql:");
        refused("", URL + ": begins neither");
    }

    @Test
    void whatTheEngineNeedsIsDemanded() {
        refused("jdbc:mysql://localhost/r?useInformationSchema=false", URL + ": needs nullDatabaseMeansCurrent=true");
        settings.setProperty("camunda.bpm.database.type", "h2");
        refused("jdbc:mysql://localhost/r" + FLAGS, "camunda.bpm.database.type: must be mysql");
    }

    @Test
    void oneThatDoesNotAnswerIsTold() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        refused("jdbc:mysql://127.0.0.1:" + nobody + "/r" + FLAGS, URL + ": no database server answers");
    }

    @Test
    @Tag("mariadb")
    void aServerIsTakenWhoseUserDatabaseAndTimeAreRight() {
        var url = server();

        assertThatCode(() -> start(url, Clock.systemUTC())).doesNotThrowAnyException();
        refused(url.replace("useInformationSchema=false&", ""), URL + ": needs useInformationSchema=false");
        refused(url.replaceFirst("/\\w+\\?", "/of_somebody_else?"), URL + ": the server has no such database");
        assertThatThrownBy(() -> start(url, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2))))
                .isInstanceOf(WrongSetup.class)
                .hasMessageMatching("clock: this machine and the database server are 1[12]\\d seconds apart; .*");
        settings.setProperty("spring.datasource.password", "wrong");
        refused(url, "spring.datasource.username: the database server does not know this user");
    }

    private String server() {
        var url = System.getenv("ROGATORY_TEST_MARIADB_URL");
        assumeThat(url).as("started by ./test").contains("useInformationSchema=false&");
        settings.setProperty("spring.datasource.username", System.getenv("ROGATORY_TEST_MARIADB_USER"));
        settings.setProperty("spring.datasource.password", System.getenv("ROGATORY_TEST_MARIADB_PASSWORD"));
        return url;
    }
}
