package org.rogatory.documents;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a signature that a national tool made.
 *
 * @param verdict of the check made here: genuine, not verifiable here, or of a signer for whom no anchor answers
 * @param algorithm object identifier of the algorithm of the signature
 * @param statement what the service of the State says of it; null where none is set up
 */
public record TokenEvidence(
        Verdict verdict,
        String algorithm,
        Signer signer,
        @Nullable Statement statement) {

    /** What the certificate of the signer says; it was found by its fingerprint, not by these words. */
    public record Signer(String subject, String issuer, String serial) {}

    /**
     * What the service of a State answered. It is its own statement: nothing here is concluded from it.
     *
     * @param validator the host that was asked
     * @param answer as it came; null if there was none
     */
    public record Statement(String validator, byte @Nullable [] answer) {}
}
