package org.rogatory.exchange;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one worker of this node at a time do what belongs to a message. A large package takes longer than the engine
 * leaves a job to its worker: the next one would otherwise do the same beside him.
 */
final class Turns {

    private final Map<String, Turn> open = new ConcurrentHashMap<>();

    /** Does the work once nobody else is at this message. */
    void take(String message, Runnable work) {
        var turn = Objects.requireNonNull(
                open.compute(message, (key, known) -> (known == null ? new Turn() : known).joined()));
        turn.lock.lock();
        try {
            work.run();
        } finally {
            turn.lock.unlock();
            open.computeIfPresent(message, (key, known) -> known.left());
        }
    }

    /** Those who are at a message or wait for it; counted only while the map holds their entry. */
    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock();
        private int workers;

        private Turn joined() {
            workers++;
            return this;
        }

        /** Null once nobody is left, which takes the entry away. */
        private @Nullable Turn left() {
            workers--;
            return workers == 0 ? null : this;
        }
    }
}
