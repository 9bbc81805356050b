package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A node signs a letter once at a time, and different letters at once. */
class SigningTurnsTest {

    private static final int SIGNERS = 4;

    private final SigningTurns turns = new SigningTurns();

    @Test
    void nobodyIsAtALetterWhileAnotherIs() {
        var busy = new AtomicInteger();
        var most = new AtomicInteger();
        var all = new ArrayList<CompletableFuture<Void>>();
        var ready = new CountDownLatch(SIGNERS);
        for (int signer = 0; signer < SIGNERS; signer++) {
            all.add(started(
                    ready,
                    () -> turns.take("letter", () -> {
                        most.accumulateAndGet(busy.incrementAndGet(), Math::max);
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                        busy.decrementAndGet();
                    })));
        }
        all.forEach(CompletableFuture::join);

        assertThat(most).hasValue(1);
    }

    @Test
    void anotherLetterDoesNotWait() {
        var other = new AtomicInteger();
        turns.take(
                "letter",
                () -> started(new CountDownLatch(1), () -> turns.take("another", other::incrementAndGet))
                        .join());

        assertThat(other).hasValue(1);
    }

    /** On a thread of its own, beside as many as are to be ready. */
    private static CompletableFuture<Void> started(CountDownLatch ready, Runnable work) {
        var done = new CompletableFuture<Void>();
        new Thread(() -> {
                    ready.countDown();
                    try {
                        ready.await();
                        work.run();
                        done.complete(null);
                    } catch (InterruptedException | RuntimeException failed) {
                        done.completeExceptionally(failed);
                    }
                })
                .start();
        return done;
    }
}
