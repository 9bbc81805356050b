package org.rogatory.integrations.signature.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedTest {

    private final Bounded bounded = new Bounded(1);

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
    void givesBackWhatWasFoundAndWhatFailed() throws Exception {
        assertThat(bounded.within(10, () -> "done")).isEqualTo("done");
        assertThatThrownBy(() -> bounded.within(10, () -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }
}
