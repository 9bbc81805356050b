package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;

/** An act that crosses another is done again, but not for ever. */
@Tag("slow")
class CrossingsTest {

    private final Crossings crossings = new Crossings();
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void doesACrossedActAgain() {
        var done = crossings.again(() -> {
            if (tries.incrementAndGet() < 3) {
                throw new OptimisticLockingFailureException("crossed");
            }
            return "done";
        });

        assertThat(done).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void givesUpWhenMoreHaveCrossedItThanOneFileHasOfficers() {
        assertThatThrownBy(() -> crossings.again(() -> {
                    tries.incrementAndGet();
                    throw new OptimisticLockingFailureException("crossed");
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(tries).hasValue(16);
    }

    @Test
    void givesUpSoonerWhereARowStandsInItsWay() {
        assertThatThrownBy(() -> crossings.again(() -> {
                    tries.incrementAndGet();
                    throw new DataIntegrityViolationException("taken");
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(tries).hasValue(4);
    }

    /** H2 may stumble over what another transaction does to a row that both read to change it. */
    @Test
    void doesAgainWhatTheStoreItselfStumbledOver() {
        var done = crossings.again(() -> {
            if (tries.incrementAndGet() < 4) {
                throw stumbled("executeQuery");
            }
            return "done";
        });

        assertThat(done).isEqualTo("done");
        fails(crossings, stumbled("executeQuery"));
        assertThat(tries).hasValue(8);
    }

    /** Whether a commit that fails in this way has come about nobody knows: what is done twice is worse. */
    @Test
    void doesNotDoAgainWhatMayHaveBeenCommitted() {
        fails(crossings, stumbled("commit"));
        assertThat(tries).hasValue(1);
    }

    private static UncategorizedSQLException stumbled(String during) {
        var told = new SQLException("General error", "HY000", 50000, new IllegalStateException("store"));
        told.setStackTrace(new StackTraceElement[] {new StackTraceElement("JdbcConnection", during, null, 1)});
        return new UncategorizedSQLException("asking", null, told);
    }

    @Test
    void givesUpWhereWhatItIsMadeOfHasGivenUp() {
        assertThatThrownBy(() -> crossings.again(() -> crossings.again(() -> {
                    tries.incrementAndGet();
                    throw new OptimisticLockingFailureException("crossed");
                })))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(tries).hasValue(16);
    }

    /** What somebody else has made meanwhile is found by the whole act, and never by the part that makes it. */
    @Test
    void triesTheWholeActAndNotThePartThatCrossed() {
        var parts = new AtomicInteger();
        var done = crossings.again(() -> tries.incrementAndGet() > 1
                ? "found"
                : crossings.again(() -> {
                    parts.incrementAndGet();
                    throw new DataIntegrityViolationException("made", new SQLException("made", "23000", 1062));
                }));

        assertThat(done).isEqualTo("found");
        assertThat(parts).hasValue(1);
        fails(crossings, new OptimisticLockingFailureException("a trial after it tries again"));
        assertThat(tries).hasValue(18);
    }

    private void fails(Crossings crossings, RuntimeException failure) {
        assertThatThrownBy(() -> crossings.again(() -> {
                    tries.incrementAndGet();
                    throw failure;
                }))
                .isSameAs(failure);
    }

    /** The first is what H2 says, the second what MariaDB does. */
    @ParameterizedTest
    @ValueSource(ints = {50200, 1205})
    void waitsForALockOnceMoreAndNotSixteenTimes(int code) {
        fails(crossings, new CannotAcquireLockException("held", new SQLException("held", "HY000", code)));
        assertThat(tries).hasValue(2);
    }

    @Test
    void countsNoDeadlockAsAWait() {
        fails(crossings, new CannotAcquireLockException("undone", new SQLException("undone", "40001", 1213)));
        assertThat(tries).hasValue(16);
    }

    @Test
    void aWaitWithinAnActIsNotRepeatedAroundIt() {
        var held = new CannotAcquireLockException("held", new SQLException("held", "HY000", 1205));
        assertThatThrownBy(() -> crossings.again(() -> crossings.again(() -> {
                    tries.incrementAndGet();
                    throw held;
                })))
                .isSameAs(held);
        assertThat(tries).hasValue(2);
    }

    @Test
    void keepsNobodyWaitingForMoreThanTwentySeconds() {
        var passed = new AtomicLong(Long.MAX_VALUE);
        var slow = new Crossings(() -> passed.getAndAdd(Duration.ofSeconds(7).toNanos()));

        fails(slow, new OptimisticLockingFailureException("crossed"));
        assertThat(tries).hasValue(3);
        fails(slow, new DataIntegrityViolationException("taken", new SQLException("taken", "23000", 1062)));
        assertThat(tries).hasValue(6);
    }

    @Test
    void doesNotRepeatARefusal() {
        assertThatThrownBy(() -> crossings.again(() -> {
                    tries.incrementAndGet();
                    throw Refusal.of("role");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(tries).hasValue(1);
    }
}
