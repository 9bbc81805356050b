package org.rogatory.trust;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a certificate on a list. That of an officer names a person: of it only the fingerprint is kept, which
 * is enough to know it again.
 *
 * @param sha256 its fingerprint
 * @param certificate in Base64; null for that of an officer
 */
record Entered(
        String state,
        TrustKind kind,
        @Nullable String authority,
        @Nullable String officer,
        String sha256,
        @Nullable String certificate,
        Validity validity,
        boolean demonstration) {

    static Entered of(NewTrust wanted, boolean demonstration) {
        var certificate = wanted.certificate();
        return new Entered(
                wanted.state(),
                wanted.kind(),
                wanted.authority(),
                wanted.officer(),
                Certificates.fingerprint(certificate),
                wanted.kind() == TrustKind.PERSON
                        ? null
                        : Base64.getEncoder().encodeToString(Certificates.encoded(certificate)),
                Validity.of(certificate),
                demonstration);
    }

    /** Two of one key never stand at once: an anchor once for a State, a bound certificate for one authority only. */
    String standingKey() {
        return kind == TrustKind.ANCHOR ? "anchor:" + state + ":" + sha256 : "bound:" + sha256;
    }
}
