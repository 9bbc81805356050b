package org.rogatory.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** The certificates that are believed here, by State; read by whatever signs and verifies. */
public interface TrustLists {

    /** The anchors of every State. */
    List<Anchor> anchors();

    /** The anchors of one State; empty unless its mode is {@link TrustMode#CERTIFICATE}. */
    default List<Anchor> anchors(String state) {
        return anchors().stream().filter(anchor -> anchor.state().equals(state)).toList();
    }

    /**
     * For which authority of which State a certificate is registered; empty if for none. The chain of the certificate is
     * not looked at.
     */
    Optional<Bound> bound(X509Certificate signer);

    /** Whether a personal key is registered for an officer; lists that know no officers know none. */
    default boolean hasKey(String officer) {
        return false;
    }

    /** The certificates for which an authority has others encrypt, valid now or not; empty if it has none. */
    default List<X509Certificate> encryption(String authority) {
        return List.of();
    }

    /** How signatures of a State can be believed. */
    TrustMode mode(String state);
}
