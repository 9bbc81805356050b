package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.FailedAttempts;
import org.rogatory.identity.FailedAttempts.Counted;
import org.rogatory.identity.FailedAttempts.Failures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts to sign in are counted in the database, which all nodes share, before it is known what becomes of them. */
@EngineTest
class FailedAttemptsProcessTest {

    private static final String NAME = "a".repeat(64);
    private static final String PLACE = "b".repeat(64);
    private static final int AT_ONCE = 32;
    private static final int MOST = 5;
    private static final Predicate<Failures> ALWAYS = kept -> true;

    private final FailedAttempts attempts;
    private final FailedAttempts otherNode;
    private final Node node;
    private final JdbcClient jdbc;

    @Autowired
    FailedAttemptsProcessTest(FailedAttempts attempts, Node node, JdbcClient jdbc, ApplicationContext context) {
        this.attempts = attempts;
        this.otherNode = (FailedAttempts) context.getAutowireCapableBeanFactory()
                .autowire(attempts.getClass(), AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
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

    private Counted counted(String mark, Instant now) {
        return attempts.count(mark, now, ALWAYS).orElseThrow();
    }

    private Optional<Failures> kept(String mark) {
        return Optional.ofNullable(otherNode.of(List.of(mark)).get(mark));
    }

    @Test
    void areKnownByTheirMarkUntilSomebodySucceeds() {
        var now = now();
        assertThat(attempts.of(List.of(NAME, PLACE))).isEmpty();
        counted(NAME, now.minusSeconds(5));
        counted(NAME, now);
        counted(PLACE, now);

        assertThat(otherNode.of(List.of(NAME, PLACE)))
                .containsEntry(NAME, new Failures(2, now))
                .containsEntry(PLACE, new Failures(1, now))
                .hasSize(2);
        attempts.forget(NAME);
        assertThat(otherNode.of(List.of(NAME, PLACE))).containsOnlyKeys(PLACE);
    }

    @Test
    void thoseThatMustWaitDoNotCount() {
        counted(NAME, now());
        assertThat(otherNode.count(NAME, now(), kept -> kept.count() < 1)).isEmpty();
        assertThat(kept(NAME)).contains(new Failures(1, now()));
    }

    /** Half of them at another node, all on connections of their own. */
    @Test
    void ofManyAtOnceNoMorePassThanMay() throws Exception {
        var now = now();
        var begin = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        var passed = 0;
        try {
            var tried = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> threads.submit(() -> {
                        begin.await();
                        var at = number % 2 == 0 ? attempts : otherNode;
                        return at.count(NAME, now, kept -> kept.count() < MOST).isPresent();
                    }))
                    .toList();
            begin.countDown();
            for (var one : tried) {
                passed += one.get(60, TimeUnit.SECONDS) ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(passed).isEqualTo(MOST);
        assertThat(kept(NAME)).contains(new Failures(MOST, now));
    }

    /** As if it had never come: whoever waits since the last failure waits no longer for it. */
    @Test
    void whatIsGivenBackLeavesTheMomentOfTheLastFailure() {
        var failed = now().minusSeconds(20);
        counted(NAME, failed);
        attempts.giveBack(counted(NAME, now()));
        assertThat(kept(NAME)).contains(new Failures(1, failed));

        attempts.giveBack(counted(PLACE, now()));
        assertThat(kept(PLACE)).contains(Failures.NONE);
        attempts.removeOld();
        assertThat(kept(PLACE)).isEmpty();
        assertThat(kept(NAME)).isPresent();
    }

    @Test
    @OnBothDatabases
    void whatIsGivenBackTakesNothingFromThoseWhoCameSince() {
        var right = counted(NAME, now().minusSeconds(1));
        otherNode.count(NAME, now(), ALWAYS);
        attempts.giveBack(right);
        assertThat(kept(NAME)).contains(new Failures(1, now()));

        attempts.forget(NAME);
        attempts.giveBack(right);
        assertThat(kept(NAME)).isEmpty();
    }

    @Test
    void beginAfreshAfterAnHourAndGoThen() {
        var longAgo = now().minus(FailedAttempts.FORGOTTEN).minus(Duration.ofMinutes(1));
        counted(NAME, longAgo);
        counted(NAME, longAgo);
        counted(PLACE, longAgo);
        counted(NAME, now());
        assertThat(kept(NAME)).contains(new Failures(1, now()));

        attempts.removeOld();
        assertThat(attempts.of(List.of(NAME, PLACE))).containsOnlyKeys(NAME);
    }
}
