package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.bytes.KeptBytes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Two messages of one thread that come at the same moment are taken in one after the other. */
@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class ThreadTurnsTest {

    private final ThreadTurns turns;
    private final TransactionTemplate transaction;
    private final Exchange exchange;
    private final Letters letters;
    private final EngineJobs jobs;
    private final ExecutorService nodes = Executors.newFixedThreadPool(2);
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    @Autowired
    ThreadTurnsTest(
            ThreadTurns turns, TransactionTemplate transaction, Exchange exchange, KeptBytes bytes, EngineJobs jobs) {
        this.turns = turns;
        this.transaction = transaction;
        this.exchange = exchange;
        this.letters = new Letters(exchange, transaction, bytes);
        this.jobs = jobs;
    }

    @AfterEach
    void close() {
        nodes.shutdownNow();
    }

    private Future<?> taking(String thread, String name, CountDownLatch held, CountDownLatch further) {
        return nodes.submit(() -> transaction.executeWithoutResult(status -> {
            turns.take(thread, "KZ");
            held.countDown();
            await(further);
            order.add(name);
        }));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @OnBothDatabases
    void whoComesLaterWaitsUntilTheEarlierOneIsTakenInAndOtherStatesDoNot() throws Exception {
        var thread = UUID.randomUUID().toString();
        for (var round = 0; round < 2; round++) {
            var held = new CountDownLatch(1);
            var further = new CountDownLatch(1);
            var first = taking(thread, "first", held, further);
            held.await();
            var second = taking(thread, "second", new CountDownLatch(1), new CountDownLatch(0));
            transaction.executeWithoutResult(status -> turns.take(thread, "UZ"));
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            further.countDown();
            first.get();
            second.get();
        }
        assertThat(order).containsExactly("first", "second", "first", "second");
    }

    @Test
    void aMessageIsTakenInOnceItsThreadIsFree() throws Exception {
        jobs.clear();
        letters.newThread();
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.runOne("send-message");
        var held = new CountDownLatch(1);
        var further = new CountDownLatch(1);
        var before = taking(letters.caseRef().substring(3), "before", held, further);
        held.await();
        var message = nodes.submit(jobs::drain);
        assertThatThrownBy(() -> message.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        further.countDown();
        before.get();
        message.get();
        assertThat(exchange.messagesOf(sent.caseRef()))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(MessageStatus.DELIVERED.key()));
    }
}
