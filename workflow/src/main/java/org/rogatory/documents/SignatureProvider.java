package org.rogatory.documents;

import java.time.Instant;
import java.util.List;

/** Seals and checks documents. Always called outside a transaction. */
public interface SignatureProvider {

    /** Adds the seal of an authority (PAdES B-B) as a new revision with a visible block. */
    byte[] seal(byte[] pdf, Seal seal);

    /** What the signatures of a document say, each checked against the trusted certificates. */
    SignatureReport verify(byte[] pdf);

    /**
     * Whose seal, for what, when.
     *
     * @param authority key of the authority in the directory; its key pair seals
     * @param label what the visible block says, in the letter's language: authority, officer's office, date
     */
    record Seal(String authority, String label, Instant at) {}

    /** All signatures found, oldest first; a document without signatures is not valid. */
    record SignatureReport(List<Signature> signatures) {
        public SignatureReport {
            signatures = List.copyOf(signatures);
        }

        public boolean valid() {
            return !signatures.isEmpty() && signatures.stream().allMatch(Signature::valid);
        }
    }

    /** One signature: subject of its certificate, moment claimed, indication of the validation. */
    record Signature(String signer, Instant at, boolean valid, String indication) {}
}
