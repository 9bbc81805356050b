package org.rogatory.trust;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a trust list as administrators see it.
 *
 * @param authority key of the authority a certificate is bound to; null for an anchor
 * @param officer user name of the owner of a personal key
 * @param sha256 fingerprint of the certificate in hexadecimal
 * @param demonstration whether it was made for demonstration and stands for nobody
 * @param confirmedBy user name of the second person; null while he is awaited
 * @param reason why it is believed no more; null while it stands
 */
public record TrustEntryView(
        String entryRef,
        String state,
        TrustKind kind,
        @Nullable String authority,
        @Nullable String officer,
        String sha256,
        LocalDate validFrom,
        LocalDate validTo,
        boolean demonstration,
        String addedBy,
        Instant addedAt,
        @Nullable String confirmedBy,
        @Nullable TrustReason reason) {

    /** Whether it waits for a second person. */
    public boolean waiting() {
        return confirmedBy == null && reason == null;
    }

    /** Whether the officer may be that second person. */
    public boolean waitsFor(String username) {
        return waiting() && !addedBy.equals(username);
    }
}
