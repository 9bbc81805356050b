package org.rogatory.integrations.signature.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
                        CheckStopped.class,
                        stopped -> assertThat(stopped.code()).isEqualTo(Codes.TOO_SLOW));
    }

    @Test
    void refusesAtOnceWhileAThreadIsStuckAndTakesTheNextOnceItIsNot() throws Exception {
        var released = new CountDownLatch(1);
        var refusing = Bounded.refusing(1);
        try {
            assertThatThrownBy(() -> refusing.within(1, () -> stuck(released))).isInstanceOf(CheckStopped.class);
            assertThatThrownBy(() -> refusing.within(10, () -> "done")).isInstanceOf(RejectedExecutionException.class);

            released.countDown();
            for (var time = 0; time < 100; time++) {
                assertThat(refusing.within(10, () -> "done")).isEqualTo("done");
            }
        } finally {
            refusing.end();
        }
    }

    /** Goes on though it is told to stop. */
    private static String stuck(CountDownLatch released) {
        while (released.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "late";
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
