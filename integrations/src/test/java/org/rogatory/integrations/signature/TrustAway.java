package org.rogatory.integrations.signature;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;
import org.rogatory.trust.TrustOutOfReach;
import org.springframework.dao.DataAccessResourceFailureException;

/** A register whose database does not answer. */
public final class TrustAway implements TrustLists {

    @Override
    public List<Anchor> anchors() {
        return away();
    }

    @Override
    public Optional<Bound> bound(X509Certificate signer) {
        return away();
    }

    @Override
    public TrustMode mode(String state) {
        return away();
    }

    private static <T> T away() {
        return TrustOutOfReach.reading(() -> {
            throw new DataAccessResourceFailureException("no connection (synthetic)");
        });
    }
}
