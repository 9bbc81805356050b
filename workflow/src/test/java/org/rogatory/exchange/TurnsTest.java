package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void oneIsAtAMessageAtATimeAndOthersAreNotKept() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var first = new Thread(() -> turns.take("m-1", () -> {
            begun.countDown();
            await(asked);
            done.add("first");
        }));
        first.start();
        await(begun);
        var second = new Thread(() -> turns.take("m-1", () -> done.add("second")));
        second.start();
        turns.take("m-2", () -> done.add("other"));
        asked.countDown();
        first.join();
        second.join();
        assertThat(done).containsExactly("other", "first", "second");
    }

    @Test
    void whoFailsLeavesItToTheNext() {
        assertThatThrownBy(() -> turns.take("m-1", () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        turns.take("m-1", () -> done.add("next"));
        assertThat(done).containsExactly("next");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
