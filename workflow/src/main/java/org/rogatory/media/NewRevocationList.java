package org.rogatory.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list of revoked certificates whose signature holds.
 *
 * @param issuerKey SHA-256 of the public key of the issuer, in hexadecimal
 * @param number by which the issuer counts his lists
 * @param dueAt when he publishes the next one; null if he does not say
 */
public record NewRevocationList(
        String issuerKey,
        long number,
        Instant issuedAt,
        @Nullable Instant dueAt,
        byte[] content) {

    /** With a copy of its bytes. */
    public NewRevocationList {
        content = content.clone();
    }

    /** A copy of its bytes. */
    @Override
    public byte[] content() {
        return content.clone();
    }
}
