package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The node is killed at any moment while requests go through it, and started again. */
class KillDrill {

    /** So long that a job which its dead node has locked is stuck, unless the next start frees it. */
    private static final String LONG_LOCKS = "--camunda.bpm.job-execution.lock-time-in-millis=3600000";

    private static final int WORKERS = 3;
    private static final String H2 =
            ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private final Random moments = new Random();

    @Test
    @Tag("slow")
    void keepsWhatWasAcceptedThroughTwoKills() throws Exception {
        drillOnH2(2);
    }

    @Test
    @Tag("full")
    void keepsWhatWasAcceptedThroughEightKills() throws Exception {
        drillOnH2(8);
    }

    @Test
    @Tag("full")
    @Tag("mariadb")
    void keepsWhatWasAcceptedOnMariaDb() throws Exception {
        var url = System.getenv("ROGATORY_TEST_MARIADB_URL")
                .replaceFirst(
                        "/(\\w+)\\?", "/$1_drill_" + ProcessHandle.current().pid() + "?createDatabaseIfNotExist=true&");
        var username = System.getenv("ROGATORY_TEST_MARIADB_USER");
        var password = System.getenv("ROGATORY_TEST_MARIADB_PASSWORD");
        var settings = List.of(
                LONG_LOCKS,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + username,
                "--spring.datasource.password=" + password,
                "--camunda.bpm.database.type=mysql",
                "--rogatory.operations.node=drilled");
        drill(4, new ChildNode(folder(), settings), new KeptFacts(url, username, password));
    }

    private void drillOnH2(int kills) throws Exception {
        var data = folder();
        drill(
                kills,
                new ChildNode(data, List.of(LONG_LOCKS)),
                new KeptFacts("jdbc:h2:file:" + data.resolve("db").resolve("rogatory") + H2, "rogatory", ""));
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "drill-")
                .toAbsolutePath();
    }

    private void drill(int kills, ChildNode node, KeptFacts facts) throws Exception {
        var drilled = new Drilled(node);
        var over = new AtomicBoolean();
        node.start();
        var workers = Executors.newFixedThreadPool(WORKERS);
        try {
            Callable<Integer> ways = () -> ways(drilled, over);
            var working =
                    Stream.generate(() -> workers.submit(ways)).limit(WORKERS).toList();
            for (var kill = 0; kill < kills; kill++) {
                Thread.sleep(3000 + moments.nextInt(9000));
                node.kill();
                node.start();
            }
            over.set(true);
            assertThat(ended(working)).isGreaterThanOrEqualTo(WORKERS);
            assertBytes(node, drilled);
        } finally {
            workers.shutdownNow();
            node.stop();
        }
        assertKept(facts, drilled);
    }

    /** Whole ways, one after the other, until the killing is over; the last is gone to its end. */
    private static int ways(Drilled drilled, AtomicBoolean over) {
        var gone = 0;
        do {
            drilled.oneWay();
            gone++;
        } while (!over.get());
        return gone;
    }

    private static int ended(List<Future<Integer>> working) throws InterruptedException, ExecutionException {
        var gone = 0;
        for (var worker : working) {
            gone += worker.get();
        }
        return gone;
    }

    /** Every letter opens and is a whole PDF. */
    private static void assertBytes(ChildNode node, Drilled drilled) {
        drilled.accepted().stream()
                .map(Drilled.Accepted::caseRef)
                .distinct()
                .forEach(caseRef -> assertThat(node.letters(caseRef))
                        .as(caseRef)
                        .isNotEmpty()
                        .allSatisfy(
                                letter -> assertThat(letter).startsWith("%PDF-").contains("%%EOF")));
    }

    private static void assertKept(KeptFacts facts, Drilled drilled) throws SQLException {
        assertThat(drilled.accepted()).hasSizeGreaterThan(30);
        assertThat(facts.lostOrDoubled(drilled.accepted())).isEmpty();
        assertThat(facts.sentTwice()).isEmpty();
        assertThat(facts.stuckJobs()).isEmpty();
        assertThat(facts.halfDone()).isEmpty();
        assertThat(facts.holesInTheTrail()).isEmpty();
    }
}
