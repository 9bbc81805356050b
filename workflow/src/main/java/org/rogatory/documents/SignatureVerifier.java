package org.rogatory.documents;

import java.io.IOException;

/** Checks the signatures of anything that came, ours or foreign. Always called outside a transaction. */
public interface SignatureVerifier {

    /** What the signatures say now; a content that cannot be read or is signed by nobody is a result, not an error. */
    Verification verify(Work content, Expected expected) throws IOException;
}
