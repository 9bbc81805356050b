package org.rogatory.integrations;

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
import org.rogatory.integrations.BrokenOff.Why;
import org.rogatory.trust.TrustOutOfReach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs checks on threads of their own, a few at once, and waits for each only so long: contents come from anybody. A
 * check that nobody waits for any more is told to stop; if it goes on, a further thread takes its place, but only so
 * many times.
 */
public final class Bounded {

    private static final Logger LOG = LoggerFactory.getLogger(Bounded.class);
    /** So many threads may be stuck beside those that work. */
    private static final int SPARE = 2;

    private static final int WAITING = 32;
    /** Until a thread that has given its result away takes the next check. */
    private static final long HANDING_OVER = 200;

    private final ThreadPoolExecutor threads;
    private final ThreadLocal<Boolean> inTurn = new ThreadLocal<>();
    private final int atOnce;
    private final int spare;
    private int stuck;

    private Bounded(int atOnce, int spare, BlockingQueue<Runnable> further, RejectedExecutionHandler full) {
        this.atOnce = atOnce;
        this.spare = spare;
        threads = new ThreadPoolExecutor(atOnce, atOnce, 30, TimeUnit.SECONDS, further, Bounded::thread, full);
        threads.allowCoreThreadTimeOut(true);
    }

    /** Further checks wait for their turn. */
    public static Bounded waiting(int atOnce) {
        return new Bounded(atOnce, SPARE, new ArrayBlockingQueue<>(WAITING), new ThreadPoolExecutor.AbortPolicy());
    }

    /**
     * Further checks are refused: nobody waits long for what strangers bring.
     *
     * @param spare how many checks that go on for ever are made up for by further threads
     */
    public static Bounded refusing(int atOnce, int spare) {
        return new Bounded(atOnce, spare, new SynchronousQueue<>(), Bounded::handOver);
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
        Thread thread = new Thread(work, "bounded-check");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether this is a check that has its turn already. */
    public boolean inTurn() {
        return Boolean.TRUE.equals(inTurn.get());
    }

    /**
     * What a check finds. It is too slow only if it has itself run so long, and too complex if it needed more stack or
     * memory than there is.
     *
     * @throws BrokenOff if it was broken off
     * @throws RejectedExecutionException if no room is left, its turn does not come, or the node stops
     */
    public <T> T within(long seconds, Callable<T> check) throws IOException {
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
            leave(turn);
            throw new BrokenOff(Why.TOO_SLOW);
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

    /**
     * Of errors only these two say something of the content; of everything else nothing may be concluded. That a
     * register of ours could not be read is told as it is.
     */
    private static RuntimeException failure(ExecutionException failed) throws IOException {
        Throwable cause = failed.getCause();
        if (cause instanceof IOException broken) {
            throw broken;
        }
        if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
            LOG.warn("A check needed more than there is: {}", cause.getClass().getName());
            throw new BrokenOff(Why.TOO_COMPLEX);
        }
        TrustOutOfReach.passOn(cause);
        return new IllegalStateException("The check failed", cause);
    }

    private synchronized void leave(Turn<?> turn) {
        if (!turn.over) {
            turn.left = true;
            stuck++;
            LOG.warn("A check goes on though nobody waits for it; there are {} such", stuck);
            resize();
        }
    }

    private synchronized void over(Turn<?> turn) {
        turn.over = true;
        if (turn.left) {
            stuck--;
            resize();
        }
    }

    private void resize() {
        int wanted = atOnce + Math.min(stuck, spare);
        if (wanted > threads.getMaximumPoolSize()) {
            threads.setMaximumPoolSize(wanted);
            threads.setCorePoolSize(wanted);
        } else {
            threads.setCorePoolSize(wanted);
            threads.setMaximumPoolSize(wanted);
        }
    }

    /** What waits will never have its turn, and whoever waits for it is told. */
    public void end() {
        for (Runnable waiting : threads.shutdownNow()) {
            if (waiting instanceof Turn<?> turn) {
                turn.cancel(true);
            }
        }
    }

    /** A check, and whether a thread has taken it up. */
    private final class Turn<T> extends FutureTask<T> {

        private final CountDownLatch begun = new CountDownLatch(1);
        private boolean left;
        private boolean over;

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
                Bounded.this.over(this);
            }
        }

        @Override
        protected void done() {
            begun.countDown();
        }
    }
}
