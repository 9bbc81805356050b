package org.rogatory.exchange;

/** An authority that is to read something has no key for which it could be encrypted. */
public class NoEncryptionKey extends RuntimeException {

    /** @param authority which has none */
    public NoEncryptionKey(String authority) {
        super("No encryption key of " + authority);
    }
}
