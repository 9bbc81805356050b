package org.rogatory.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is believed at one moment.
 *
 * @param edition how often the register had been changed
 * @param bound the bound certificates by fingerprint
 * @param encryption the certificates for which others encrypt, by authority
 * @param demonstrated the States with an anchor for demonstration
 */
record TrustSnapshot(
        long edition,
        List<Anchor> anchors,
        Map<String, Bound> bound,
        Map<String, List<X509Certificate>> encryption,
        Map<String, TrustMode> modes,
        Set<String> demonstrated) {

    TrustSnapshot {
        anchors = List.copyOf(anchors);
        bound = Map.copyOf(bound);
        encryption = Map.copyOf(encryption);
        modes = Map.copyOf(modes);
        demonstrated = Set.copyOf(demonstrated);
    }

    TrustMode mode(String state) {
        return modes.getOrDefault(state, TrustMode.NONE);
    }
}
