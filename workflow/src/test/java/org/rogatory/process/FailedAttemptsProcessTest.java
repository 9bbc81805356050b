package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.FailedAttempts;
import org.rogatory.identity.FailedAttempts.Failures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Failed sign-ins are counted in the database, which all nodes share. */
@EngineTest
@OnBothDatabases
class FailedAttemptsProcessTest {

    private static final String NAME = "a".repeat(64);
    private static final String PLACE = "b".repeat(64);
    private static final int AT_ONCE = 8;

    private final FailedAttempts attempts;
    private final Node node;
    private final JdbcClient jdbc;

    @Autowired
    FailedAttemptsProcessTest(FailedAttempts attempts, Node node, JdbcClient jdbc) {
        this.attempts = attempts;
        this.node = node;
        this.jdbc = jdbc;
    }

    @AfterEach
    void nobodyHasFailed() {
        jdbc.sql("delete from identity_attempt").update();
    }

    private Instant now() {
        return Instant.ofEpochMilli(node.clock().instant().toEpochMilli());
    }

    @Test
    void areKnownByTheirMarkUntilSomebodySucceeds() {
        var now = now();
        assertThat(attempts.of(List.of(NAME, PLACE))).isEmpty();
        attempts.note(NAME, now.minusSeconds(5));
        attempts.note(NAME, now);
        attempts.note(PLACE, now);

        assertThat(attempts.of(List.of(NAME, PLACE)))
                .containsEntry(NAME, new Failures(2, now))
                .containsEntry(PLACE, new Failures(1, now))
                .hasSize(2);
        attempts.forget(NAME);
        assertThat(attempts.of(List.of(NAME, PLACE))).containsOnlyKeys(PLACE);
    }

    /** As many connections as there are threads: what two nodes do is nothing else. */
    @Test
    void ofManyAtOnceAllCount() throws Exception {
        var now = now();
        var begin = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var tried = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> threads.submit(() -> {
                        begin.await();
                        attempts.note(NAME, now);
                        return number;
                    }))
                    .toList();
            begin.countDown();
            for (var one : tried) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(attempts.of(List.of(NAME))).containsEntry(NAME, new Failures(AT_ONCE, now));
    }

    @Test
    void beginAfreshAfterAnHourAndGoThen() {
        var longAgo = now().minus(FailedAttempts.FORGOTTEN).minus(Duration.ofMinutes(1));
        attempts.note(NAME, longAgo);
        attempts.note(NAME, longAgo);
        attempts.note(PLACE, longAgo);
        attempts.note(NAME, now());
        assertThat(attempts.of(List.of(NAME))).containsEntry(NAME, new Failures(1, now()));

        attempts.removeOld();
        assertThat(attempts.of(List.of(NAME, PLACE))).containsOnlyKeys(NAME);
    }
}
