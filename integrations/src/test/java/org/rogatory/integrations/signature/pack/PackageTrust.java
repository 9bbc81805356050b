package org.rogatory.integrations.signature.pack;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.rogatory.integrations.signature.SampleTrust;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;

/**
 * Who is believed of those that sealed the sample packages: Uzbekistan by its anchor, Kyrgyzstan by its word.
 *
 * @param vouched registered for the authority of Kyrgyzstan
 */
record PackageTrust(SampleTrust anchored, X509Certificate vouched) implements TrustLists {

    private static final String STATE = "KG";

    @Override
    public List<Anchor> anchors() {
        return anchored.anchors();
    }

    @Override
    public Optional<Bound> bound(X509Certificate signer) {
        return signer.equals(vouched)
                ? Optional.of(new Bound(STATE, StandingSamples.VOUCHED, null, KeyUse.SEAL))
                : anchored.bound(signer);
    }

    @Override
    public TrustMode mode(String state) {
        return STATE.equals(state) ? TrustMode.VOUCHED : anchored.mode(state);
    }
}
