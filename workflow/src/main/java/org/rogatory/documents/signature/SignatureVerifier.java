package org.rogatory.documents.signature;

import java.io.IOException;
import org.rogatory.documents.bytes.Work;

/** Checks the signatures of anything that came, ours or foreign. Always called outside a transaction. */
public interface SignatureVerifier {

    /**
     * What the signatures say now; a content that cannot be read or is signed by nobody is a result, not an error.
     *
     * @throws Busy if there is no room for it now, or the node is stopping
     */
    Verification verify(Work content, Expected expected) throws IOException;

    /**
     * Looks at what a stranger brought where contents of strangers are looked at, and no longer than at those. What is
     * inside is verified in the same turn.
     *
     * @throws Busy if no room is left for those of strangers
     * @throws TooSlow if it took longer
     * @throws TooComplex if it needed more than there is
     */
    <T> T aside(Work content, Look<T> look) throws IOException;

    /** Looks at a content and finds something. */
    interface Look<T> {

        /** What is found. */
        T look() throws IOException;
    }

    /** It was broken off before anything was found. */
    final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;

        /** Says no more than that. */
        public TooSlow() {
            super("The check took too long");
        }
    }

    /** It was broken off because it needed more stack or memory than there is. */
    final class TooComplex extends IOException {

        private static final long serialVersionUID = 1L;

        /** Says no more than that. */
        public TooComplex() {
            super("The content is too complex");
        }
    }

    /** So many contents are being checked that this one was not looked at; asked again later it will be. */
    final class Busy extends IOException {

        private static final long serialVersionUID = 1L;

        /** Says no more than that. */
        public Busy() {
            super("Too many contents are being checked");
        }
    }
}
