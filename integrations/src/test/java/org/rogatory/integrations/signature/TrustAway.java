package org.rogatory.integrations.signature;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;
import org.rogatory.trust.TrustOutOfReach;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;

/** A register whose database does not answer, or answers with this failure. */
public final class TrustAway implements TrustLists {

    private final DataAccessException failure;

    public TrustAway() {
        this(new DataAccessResourceFailureException("no connection (synthetic)"));
    }

    public TrustAway(DataAccessException failure) {
        this.failure = failure;
    }

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

    private <T> T away() {
        return TrustOutOfReach.reading(() -> {
            throw failure;
        });
    }
}
