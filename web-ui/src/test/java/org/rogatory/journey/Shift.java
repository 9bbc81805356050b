package org.rogatory.journey;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Officers who take one request after the other its whole way, side by side, until they are told that it is enough. */
final class Shift implements AutoCloseable {

    static final int WORKERS = 3;

    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final List<Future<Integer>> working;

    /** To an execution and to a refusal in turn. */
    Shift(Drilled drilled) {
        this(turn -> {
            if (turn % 2 == 0) {
                drilled.oneWay();
            } else {
                drilled.refusedWay();
            }
        });
    }

    /** @param way from begin to end, told how many were begun before it by whoever goes it */
    Shift(IntConsumer way) {
        working = IntStream.range(0, WORKERS)
                .mapToObj(worker -> workers.submit(() -> ways(way, worker)))
                .toList();
    }

    /** Whole ways; the last is gone to its end. */
    private int ways(IntConsumer way, int first) {
        var gone = 0;
        do {
            way.accept(first + gone);
            gone++;
        } while (!over.get());
        return gone;
    }

    /** Lets each go the way to its end that he is on; returns how many were gone in all. */
    int ended() throws InterruptedException, ExecutionException {
        over.set(true);
        var gone = 0;
        for (var worker : working) {
            gone += worker.get();
        }
        return gone;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
