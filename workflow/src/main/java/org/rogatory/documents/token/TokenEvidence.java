package org.rogatory.documents.token;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.Verdict;

/**
 * What is known of a signature that a national tool made.
 *
 * @param verdict of the check made here: genuine, not verifiable here, or of a signer for whom no anchor answers
 * @param algorithm object identifier of the algorithm of the signature
 * @param compared whether the digest it signs was compared with that of the content and is the same; false where the
 *     algorithm of the digest is not known here: then nothing was
 * @param statement what the service of the State says of it; null where none is set up
 */
public record TokenEvidence(
        Verdict verdict,
        String algorithm,
        Signer signer,
        boolean compared,
        @Nullable Statement statement) {

    /** What the certificate of the signer says; it was found by its fingerprint, not by these words. */
    public record Signer(String subject, String issuer, String serial) {}

    /** What it comes to, whatever else the service of a State says. */
    public enum Said {

        /** The signature is valid. */
        VALID,

        /** It is not: no letter is signed by it. */
        INVALID,

        /** Neither: it did not answer, or not in a way that is understood here. */
        NONE
    }

    /**
     * What the service of a State answered. It is its own statement: nothing is genuine because of it.
     *
     * @param validator the host that was asked
     * @param answer as it came; null if there was none
     */
    public record Statement(String validator, Said said, byte @Nullable [] answer) {}

    /** Whether the service of the State says that it is not valid. */
    public boolean refused() {
        return statement != null && statement.said() == Said.INVALID;
    }
}
