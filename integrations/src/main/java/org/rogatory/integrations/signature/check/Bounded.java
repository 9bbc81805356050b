package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs checks on threads of their own, a few at once, and waits for each only so long: contents come from anybody. */
final class Bounded {

    private static final int WAITING = 32;
    /** Until a thread that has given its result away takes the next check. */
    private static final long HANDING_OVER = 200;

    private final ThreadPoolExecutor threads;
    private final ThreadLocal<Boolean> inTurn = new ThreadLocal<>();

    private Bounded(int atOnce, BlockingQueue<Runnable> further, RejectedExecutionHandler full) {
        threads = new ThreadPoolExecutor(atOnce, atOnce, 30, TimeUnit.SECONDS, further, Bounded::thread, full);
        threads.allowCoreThreadTimeOut(true);
    }

    /** Further checks wait for their turn. */
    static Bounded waiting(int atOnce) {
        return new Bounded(atOnce, new ArrayBlockingQueue<>(WAITING), new ThreadPoolExecutor.AbortPolicy());
    }

    /** Further checks are refused: a check that nobody waits for any more may occupy its thread for ever. */
    static Bounded refusing(int atOnce) {
        return new Bounded(atOnce, new SynchronousQueue<>(), Bounded::handOver);
    }

    private static void handOver(Runnable check, ThreadPoolExecutor threads) {
        try {
            if (threads.isShutdown() || !threads.getQueue().offer(check, HANDING_OVER, TimeUnit.MILLISECONDS)) {
                throw new RejectedExecutionException("All threads are occupied");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("Stopped while waiting for a thread", stopped);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "signature-check");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether this is a check that has its turn already. */
    boolean inTurn() {
        return Boolean.TRUE.equals(inTurn.get());
    }

    /**
     * Stops waiting with {@link Codes#TOO_SLOW} only if the check itself has run so long.
     *
     * @throws RejectedExecutionException if no room is left, its turn does not come, or the node stops
     */
    <T> T within(long seconds, Callable<T> check) throws IOException {
        Turn<T> turn = new Turn<>(check);
        threads.execute(turn);
        try {
            if (!turn.begun.await(seconds, TimeUnit.SECONDS)) {
                throw new RejectedExecutionException("Its turn did not come");
            }
            T found = turn.get(seconds, TimeUnit.SECONDS);
            demandRunning();
            return found;
        } catch (TimeoutException late) {
            demandRunning();
            throw new CheckStopped(Codes.TOO_SLOW);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("Stopped while waiting for a check", stopped);
        } catch (CancellationException ended) {
            throw new RejectedExecutionException("Ended before its turn", ended);
        } catch (ExecutionException failed) {
            demandRunning();
            throw failure(failed);
        } finally {
            turn.cancel(true);
        }
    }

    /** What is found while threads are told to stop says nothing of the content. */
    private void demandRunning() {
        if (threads.isShutdown()) {
            throw new RejectedExecutionException("No more checks are run");
        }
    }

    private static RuntimeException failure(ExecutionException failed) throws IOException {
        if (failed.getCause() instanceof IOException cause) {
            throw cause;
        }
        return new IllegalStateException("The check failed", failed.getCause());
    }

    /** What waits will never have its turn, and whoever waits for it is told. */
    void end() {
        for (Runnable waiting : threads.shutdownNow()) {
            if (waiting instanceof Turn<?> turn) {
                turn.cancel(true);
            }
        }
    }

    /** A check, and whether a thread has taken it up. */
    private final class Turn<T> extends FutureTask<T> {

        private final CountDownLatch begun = new CountDownLatch(1);

        Turn(Callable<T> check) {
            super(check);
        }

        @Override
        public void run() {
            begun.countDown();
            inTurn.set(true);
            try {
                super.run();
            } finally {
                inTurn.remove();
            }
        }

        @Override
        protected void done() {
            begun.countDown();
        }
    }
}
