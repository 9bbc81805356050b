package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final long LARGE = Turns.LARGE + 1;

    private final Turns turns = new Turns();
    private final List<String> done = new ArrayList<>();

    @Test
    void whoFindsAnotherAtHisMessageDoesNotWait() {
        turns.take("m-1", () -> {
            assertRefused(() -> turns.take("m-1", () -> done.add("second")));
            elsewhere(() -> turns.take("m-2", () -> done.add("other")));
            done.add("first");
        });
        turns.take("m-1", () -> done.add("again"));
        assertThat(done).containsExactly("other", "first", "again");
    }

    @Test
    void oneIsAtSomethingLargeAtATimeAndNobodyWaits() {
        turns.weigh(LARGE, () -> {
            assertRefused(() -> turns.weigh(LARGE, () -> done.add("second")));
            elsewhere(() -> turns.weigh(Turns.LARGE, () -> done.add("small")));
            done.add("large");
        });
        turns.weigh(LARGE, () -> done.add("again"));
        assertThat(done).containsExactly("small", "large", "again");
    }

    @Test
    void whoFailsLeavesItToTheNext() {
        assertThatThrownBy(() -> turns.take(
                        "m-1",
                        () -> turns.weigh(LARGE, () -> {
                            throw new IllegalStateException("failed");
                        })))
                .hasMessage("failed");
        turns.take("m-1", () -> turns.weigh(LARGE, () -> done.add("next")));
        assertThat(done).containsExactly("next");
    }

    private static void assertRefused(Runnable work) {
        assertThatThrownBy(() -> elsewhere(work)).isInstanceOf(Occupied.class);
    }

    /** By another worker, whose end is awaited. */
    private static void elsewhere(Runnable work) {
        var other = Executors.newSingleThreadExecutor();
        try {
            other.submit(work).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Occupied occupied) {
                throw occupied;
            }
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            other.shutdownNow();
        }
    }
}
