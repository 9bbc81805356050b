package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs checks on threads of their own, a few at once, and waits for each only so long: contents come from anybody. */
final class Bounded {

    private static final int WAITING = 32;

    private final ThreadPoolExecutor threads;

    Bounded(int atOnce) {
        threads = new ThreadPoolExecutor(
                atOnce, atOnce, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Bounded::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "signature-check");
        thread.setDaemon(true);
        return thread;
    }

    /** Stops waiting with {@link Codes#TOO_SLOW}. */
    <T> T within(long seconds, Callable<T> check) throws IOException {
        Future<T> running;
        try {
            running = threads.submit(check);
        } catch (RejectedExecutionException full) {
            throw new CheckStopped(Codes.TOO_SLOW);
        }
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
