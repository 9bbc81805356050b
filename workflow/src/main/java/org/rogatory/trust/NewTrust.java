package org.rogatory.trust;

import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate somebody wants believed.
 *
 * @param state code of the State on whose list it is to stand
 * @param authority key of the authority it is bound to; null for an anchor
 * @param officer user name of the owner of a personal key; null for others, and for those who have no account here
 */
public record NewTrust(
        String state,
        TrustKind kind,
        @Nullable String authority,
        @Nullable String officer,
        X509Certificate certificate) {}
