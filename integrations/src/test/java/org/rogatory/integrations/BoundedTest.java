package org.rogatory.integrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class BoundedTest {

    private final Bounded bounded = Bounded.waiting(1);

    @AfterEach
    void end() {
        bounded.end();
    }

    @Test
    void stopsWaitingForWhatTakesTooLong() {
        var never = new CountDownLatch(1);

        assertThatThrownBy(() -> bounded.within(1, () -> {
                    never.await();
                    return "done";
                }))
                .isInstanceOfSatisfying(
                        BrokenOff.class, stopped -> assertThat(stopped.why()).isEqualTo(BrokenOff.Why.TOO_SLOW));
    }

    @Test
    void refusesAtOnceWhileAThreadIsStuckAndTakesTheNextOnceItIsNot() throws Exception {
        var released = new CountDownLatch(1);
        var refusing = Bounded.refusing(1, 0);
        try {
            assertThatThrownBy(() -> refusing.within(1, () -> stuck(released))).isInstanceOf(BrokenOff.class);
            assertThatThrownBy(() -> refusing.within(10, () -> "done")).isInstanceOf(RejectedExecutionException.class);

            released.countDown();
            for (var time = 0; time < 100; time++) {
                assertThat(refusing.within(10, () -> "done")).isEqualTo("done");
            }
        } finally {
            refusing.end();
        }
    }

    @Test
    void aThreadThatIsStuckIsMadeUpForByAnotherButNotForEver() throws Exception {
        var released = new CountDownLatch(1);
        var refusing = Bounded.refusing(1, 1);
        try {
            assertThatThrownBy(() -> refusing.within(1, () -> stuck(released))).isInstanceOf(BrokenOff.class);
            assertThat(refusing.within(10, () -> "done")).isEqualTo("done");

            assertThatThrownBy(() -> refusing.within(1, () -> stuck(released))).isInstanceOf(BrokenOff.class);
            assertThatThrownBy(() -> refusing.within(10, () -> "done")).isInstanceOf(RejectedExecutionException.class);
        } finally {
            released.countDown();
            refusing.end();
        }
    }

    @Test
    void whatNeedsMoreStackOrMemoryThanThereIsIsTooComplexAndNoOtherErrorIs() {
        for (var error : new Error[] {new StackOverflowError(), new OutOfMemoryError()}) {
            assertThatThrownBy(() -> bounded.within(10, () -> {
                        throw error;
                    }))
                    .isInstanceOfSatisfying(
                            BrokenOff.class,
                            stopped -> assertThat(stopped.why()).isEqualTo(BrokenOff.Why.TOO_COMPLEX));
        }
        assertThatThrownBy(() -> bounded.within(10, () -> {
                    throw new NoClassDefFoundError("a library");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Goes on though it is told to stop. */
    private static String stuck(CountDownLatch released) {
        while (released.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "late";
    }

    @Test
    void whatNeverHadItsTurnIsNotTooSlow() {
        var begun = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> told(() -> {
            begun.countDown();
            return stuck(released);
        }));
        try {
            assertThat(awaited(begun)).isTrue();
            assertThatThrownBy(() -> bounded.within(1, () -> "done")).isInstanceOf(RejectedExecutionException.class);
        } finally {
            released.countDown();
        }
        assertThat(first.join()).isEqualTo("late");
    }

    @Test
    void whatIsFoundOrWaitsWhileTheNodeStopsSaysNothing() {
        var begun = new CountDownLatch(1);
        var running = CompletableFuture.supplyAsync(() -> told(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                return "torn";
            }
            return "done";
        }));
        assertThat(awaited(begun)).isTrue();
        var waiting = CompletableFuture.supplyAsync(() -> told(() -> "done"));
        bounded.end();

        assertThat(running.join()).isEqualTo("rejected");
        assertThat(waiting.join()).isEqualTo("rejected");
        assertThatThrownBy(() -> bounded.within(1, () -> "done")).isInstanceOf(RejectedExecutionException.class);
    }

    private String told(Callable<String> check) {
        try {
            return bounded.within(60, check);
        } catch (RejectedExecutionException rejected) {
            return "rejected";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean awaited(CountDownLatch begun) {
        try {
            return begun.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void aCheckKnowsThatItHasItsTurn() throws Exception {
        assertThat(bounded.inTurn()).isFalse();
        assertThat(bounded.within(10, bounded::inTurn)).isTrue();
        var other = Bounded.waiting(1);
        try {
            assertThat(bounded.within(10, other::inTurn)).isFalse();
        } finally {
            other.end();
        }
    }

    @Test
    void givesBackWhatWasFoundAndWhatFailed() throws Exception {
        assertThat(bounded.within(10, () -> "done")).isEqualTo("done");
        assertThatThrownBy(() -> bounded.within(10, () -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }
}
