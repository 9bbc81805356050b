package org.rogatory.exchange;

import java.util.List;

/** Encrypts what only named authorities may read, and opens it with the key of one of them. Keys never leave it. */
public interface Envelope {

    /** Whether there is a valid key with which an authority could read. */
    boolean reaches(String authority);

    /**
     * Encrypts a content so that each of these authorities can read it, and nobody else. Never in a transaction.
     *
     * @throws NoEncryptionKey if one of them has no valid key
     */
    byte[] close(byte[] content, List<String> readers);

    /**
     * The content, as one of those for whom it was encrypted reads it.
     *
     * @throws EnvelopeUnreadable if it was not encrypted for this authority, or was changed, or its key is not here
     */
    byte[] open(byte[] closed, String reader);
}
