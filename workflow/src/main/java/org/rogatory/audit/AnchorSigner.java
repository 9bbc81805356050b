package org.rogatory.audit;

import java.util.Optional;

/** Signs places of the chain in the name of the node; outside of any transaction. */
public interface AnchorSigner {

    /** The signature over a text, beside it; empty where no key is set up. */
    Optional<byte[]> seal(byte[] said);

    /** A time-stamp (RFC 3161) of another authority over a text; empty where none is set up or it does not answer. */
    Optional<byte[]> stamp(byte[] said);
}
