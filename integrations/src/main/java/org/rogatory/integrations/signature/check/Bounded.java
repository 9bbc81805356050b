package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
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

    /**
     * Stops waiting with {@link Codes#TOO_SLOW}.
     *
     * @throws RejectedExecutionException if no room is left
     */
    <T> T within(long seconds, Callable<T> check) throws IOException {
        Future<T> running = threads.submit(check);
        try {
            return running.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            running.cancel(true);
            throw new CheckStopped(Codes.TOO_SLOW);
        } catch (InterruptedException stopped) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new CheckStopped(Codes.TOO_SLOW);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("The check failed", failed.getCause());
        }
    }

    void end() {
        threads.shutdownNow();
    }
}
