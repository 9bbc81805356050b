package org.rogatory.audit;

import java.util.Optional;

/** Checks what has been signed of places of the chain; asks no server and no database. */
public interface AnchorSeals {

    /** SHA-256 of the certificate whose key has signed just this text; empty if none has. */
    Optional<String> signedBy(byte[] said, byte[] seal);

    /** Whether a time-stamp is over just this text. */
    boolean stamped(byte[] said, byte[] stamp);
}
