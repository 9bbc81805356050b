package org.rogatory.documents;

import java.io.IOException;

/** Checks the signatures of anything that came, ours or foreign. Always called outside a transaction. */
public interface SignatureVerifier {

    /**
     * What the signatures say now; a content that cannot be read or is signed by nobody is a result, not an error.
     *
     * @throws Busy if a stranger brought it and no room is left for those of strangers
     */
    Verification verify(Work content, Expected expected) throws IOException;

    /** Contents of strangers occupy all the room that they have; this one was not looked at. */
    final class Busy extends IOException {

        private static final long serialVersionUID = 1L;

        /** Says no more than that. */
        public Busy() {
            super("Too many contents of strangers are being checked");
        }
    }
}
