package org.rogatory.documents.signature;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.trust.TrustMode;

/**
 * One signature of a content.
 *
 * @param claimedAt moment that the signer says
 * @param provenAt moment by which a time-stamp proves that it was there
 * @param level null if it is of none of the levels
 * @param indication of the standard validation, for experts
 */
public record SignatureFound(
        Signer signer,
        @Nullable Instant claimedAt,
        @Nullable Instant provenAt,
        @Nullable SignatureLevel level,
        Extent extent,
        Verdict verdict,
        String indication) {

    /**
     * Who signed.
     *
     * @param subject name in the certificate; empty if there is no certificate
     * @param authority key of the authority for which the certificate is registered
     * @param state code of its State
     * @param seal whether the key is the authority's own and not a person's
     * @param trustList name of the list under which it is believed
     */
    public record Signer(
            String subject,
            @Nullable String authority,
            @Nullable String state,
            boolean seal,
            TrustMode mode,
            @Nullable String trustList) {}

    /**
     * What it covers.
     *
     * @param whole whether to the last byte; else the revision it closed
     * @param changedSince codes of what later revisions changed, oldest first
     */
    public record Extent(boolean whole, List<String> changedSince) {
        public Extent {
            changedSince = List.copyOf(changedSince);
        }
    }
}
