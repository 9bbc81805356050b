package org.rogatory.persons;

/** A master key, wherever it lies: it wraps the keys of files, each for its own file alone. */
public interface WrappingKey {

    /**
     * The key of a file as it may lie in the database.
     *
     * @throws KeyOutOfReach if it cannot be wrapped now
     */
    byte[] wrap(byte[] key, String reference);

    /**
     * The key itself.
     *
     * @throws UnreadableSecret if it was wrapped with another key, or for another file
     * @throws KeyOutOfReach if that cannot be told now
     */
    byte[] unwrap(byte[] wrapped, String reference);
}
