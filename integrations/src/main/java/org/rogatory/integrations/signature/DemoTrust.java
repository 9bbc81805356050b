package org.rogatory.integrations.signature;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.rogatory.directory.Directory;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustSeeds;
import org.springframework.stereotype.Component;

/** The trust of the demonstration: one authority of certification, made here, for every State of the directory. */
@Component
class DemoTrust implements TrustSeeds {

    private static final String LIST = "Rogatory demo";

    private final AuthorityKeys keys;
    private final Directory directory;

    DemoTrust(AuthorityKeys keys, Directory directory) {
        this.keys = keys;
        this.directory = directory;
    }

    @Override
    public List<Anchor> anchors() {
        return directory.states().stream()
                .map(state -> new Anchor(state, LIST, keys.trustAnchor()))
                .toList();
    }

    /** Only what the authority of certification made here says for whom it is. */
    @Override
    public Optional<Bound> bound(X509Certificate signer) {
        try {
            signer.verify(keys.trustAnchor().getPublicKey());
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
        return directory
                .find(AuthorityKeys.authorityOf(signer))
                .map(authority -> new Bound(authority.state(), authority.key(), null, KeyUse.SEAL));
    }

    @Override
    public List<X509Certificate> of(String state) {
        return directory.authorities(state).stream()
                .map(authority -> keys.of(authority.key()).certificate())
                .toList();
    }
}
