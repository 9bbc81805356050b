package org.rogatory.documents;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has a node sign a letter once at a time: who comes for the same letter meanwhile waits, and finds what was made. It
 * saves work and guards nothing: of what two nodes sign, or who has waited in vain, the version of the document lets
 * one stand.
 */
final class SigningTurns {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, ReentrantLock> taken = new ConcurrentHashMap<>();

    /** Does the work for a letter when nobody else is at it, or has been for too long. */
    void take(String documentRef, Runnable work) {
        var turn = taken.computeIfAbsent(documentRef, first -> new ReentrantLock());
        var mine = waited(turn);
        try {
            work.run();
        } finally {
            if (mine) {
                taken.remove(documentRef, turn);
                turn.unlock();
            }
        }
    }

    private static boolean waited(ReentrantLock turn) {
        try {
            return turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
