package org.rogatory.cases;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Does an act again that crossed another transaction on the same file, such as a message being received, or under the same
 * key, such as a form sent twice at once. An act that names the version its person saw is refused by that version then,
 * never done on a file he has not seen.
 */
@Component
public class Crossings {

    /**
     * So many that sixteen officers at once on one file all get through: an act fails by crossing only where another
     * one was done meanwhile, which sixteen can do to each other fifteen times.
     */
    private static final int TRIES = 16;

    /** What a row may not hold it may not hold next time either, unless another act has changed what it rests on. */
    private static final int TRIES_OF_ROWS = 4;

    private static final int LONGEST_STEP = 4;

    /** Whoever has waited so long is told so and not kept waiting: he can ask again. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Such a wait takes its whole time each time, and who waits keeps the place of others. */
    private static final int WAITS_FOR_A_LOCK = 2;

    /** What H2, and what MariaDB and MySQL say of a second row with one key. */
    private static final Set<Integer> DOUBLED = Set.of(23505, 1062);

    /** What H2, and what MariaDB and MySQL say where the time to wait for a lock ran out. */
    private static final Set<Integer> RAN_OUT = Set.of(50200, 1205);

    /** What H2 says where its own store stumbled over another transaction, as it may when many read one row to change it. */
    private static final int STUMBLED = 50000;

    private static final ThreadLocal<Crossings> TRYING = new ThreadLocal<>();

    private final LongSupplier nanos;

    /** By the clock of the machine that only goes forward. */
    public Crossings() {
        this(System::nanoTime);
    }

    Crossings(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Runs the act, outside any transaction of the caller, until it crosses nothing: at most sixteen times, four where
     * the database refuses a row for another reason than its key or stumbles itself, twice where it waited for a lock in
     * vain; and not again once twenty seconds have passed. Of trials within each other the outermost tries: what a part of an act has
     * crossed may have been overtaken, and only the whole act sees that.
     */
    public <T> T again(Supplier<T> act) {
        if (TRYING.get() != null) {
            return act.get();
        }
        TRYING.set(this);
        try {
            return tried(act);
        } finally {
            TRYING.remove();
        }
    }

    private <T> T tried(Supplier<T> act) {
        var begun = nanos.getAsLong();
        var waits = 0;
        for (int attempt = 1; ; attempt++) {
            try {
                return act.get();
            } catch (ConcurrencyFailureException crossed) {
                waits += told(crossed, RAN_OUT) ? 1 : 0;
                if (attempt >= TRIES || waits >= WAITS_FOR_A_LOCK || late(begun)) {
                    throw crossed;
                }
            } catch (DataIntegrityViolationException taken) {
                if (attempt >= (doubled(taken) ? TRIES : TRIES_OF_ROWS) || late(begun)) {
                    throw taken;
                }
            } catch (UncategorizedDataAccessException stumbled) {
                if (!undone(stumbled) || attempt >= TRIES_OF_ROWS || late(begun)) {
                    throw stumbled;
                }
            }
            stepAside(attempt);
        }
    }

    /** Whether the store stumbled before the end of the act: of a commit nobody knows what became of it. */
    private static boolean undone(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof SQLException told && told.getErrorCode() == STUMBLED)
                .anyMatch(cause -> Arrays.stream(cause.getStackTrace())
                        .noneMatch(frame -> "commit".equals(frame.getMethodName())));
    }

    private boolean late(long begun) {
        return nanos.getAsLong() - begun >= PATIENCE.toNanos();
    }

    /** Two acts that were both undone would meet again where they met: each waits another moment, of milliseconds. */
    private static void stepAside(int attempt) {
        var step = Math.min(attempt, LONGEST_STEP);
        LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextLong(5, 30) * step)
                .toNanos());
    }

    /** Whether the database refused a row because another one has its key: somebody did the same at the same moment. */
    public static boolean doubled(DataAccessException failure) {
        return told(failure, DOUBLED);
    }

    private static boolean told(DataAccessException failure, Set<Integer> codes) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException told
                && codes.contains(told.getErrorCode());
    }
}
