package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** An act that crosses another is done again, but not for ever. */
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

    @Test
    void givesUpWhereWhatItIsMadeOfHasGivenUp() {
        assertThatThrownBy(() -> crossings.again(() -> crossings.again(() -> {
                    tries.incrementAndGet();
                    throw new OptimisticLockingFailureException("crossed");
                })))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(tries).hasValue(16);
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
