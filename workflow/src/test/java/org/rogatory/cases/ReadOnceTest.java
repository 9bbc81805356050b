package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What an act has read is asked for once, follows what the act writes, and ends with its transaction. */
class ReadOnceTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final ReadOnce<String, String> once = new ReadOnce<>(key -> key + reads.incrementAndGet());

    @AfterEach
    void ends() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void readsEachTimeOutsideOfATransactionAndOnceWithinIt() {
        assertThat(once.of("a")).isEqualTo("a1");
        once.change("a", read -> "changed");
        assertThat(once.of("a")).isEqualTo("a2");

        TransactionSynchronizationManager.initSynchronization();
        assertThat(once.of("a")).isEqualTo("a3");
        assertThat(once.of("a")).isEqualTo("a3");
    }

    @Test
    void changesOnlyWhatWasRead() {
        TransactionSynchronizationManager.initSynchronization();
        once.of("a");

        once.change("a", read -> read + "!");
        once.change("b", read -> read + "!");

        assertThat(once.of("a")).isEqualTo("a1!");
        assertThat(once.of("b")).isEqualTo("b2");
    }

    @Test
    void readsAgainWhatItHasForgotten() {
        TransactionSynchronizationManager.initSynchronization();
        once.of("a");

        once.forget();

        assertThat(once.of("a")).isEqualTo("a2");
    }
}
