package org.rogatory.exchange;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Lets one worker of this node at a time do what belongs to a message, and one at a time what is large. Nobody waits:
 * the threads of the engine are few, and who waited would keep one from the jobs that have nothing to do with it.
 */
final class Turns {

    /** What is larger holds its thread for long. */
    static final long LARGE = 64L * 1024 * 1024;

    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private final Semaphore place = new Semaphore(1);

    /**
     * Does the work.
     *
     * @throws Occupied if somebody is at this message
     */
    void take(String message, Runnable work) {
        if (!open.add(message)) {
            throw new Occupied();
        }
        try {
            work.run();
        } finally {
            open.remove(message);
        }
    }

    /**
     * Does work on so many bytes.
     *
     * @throws Occupied if they are many and somebody is at so many
     */
    void weigh(long size, Runnable work) {
        if (size <= LARGE) {
            work.run();
            return;
        }
        if (!place.tryAcquire()) {
            throw new Occupied();
        }
        try {
            work.run();
        } finally {
            place.release();
        }
    }
}
