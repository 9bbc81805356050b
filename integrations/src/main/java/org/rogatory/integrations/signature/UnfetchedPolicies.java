package org.rogatory.integrations.signature;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import org.jspecify.annotations.Nullable;

/** Fetches no policy of a signature: its address was written by whoever signed, and the library would call it. */
public final class UnfetchedPolicies extends SignaturePolicyProvider {

    @Override
    public @Nullable DSSDocument getSignaturePolicyByUrl(@Nullable String url) {
        return null;
    }
}
