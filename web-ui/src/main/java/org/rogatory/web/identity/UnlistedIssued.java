package org.rogatory.web.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/**
 * The register of sessions that came from an issuer, where sessions are in the database: what lies there names them. One
 * in memory would grow with each sign-in, since nobody tells a node that a session in the database has ended.
 */
final class UnlistedIssued implements OidcSessionRegistry {

    @Override
    public void saveSessionInformation(OidcSessionInformation begun) {
        // lies with the session
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String id) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken ended) {
        return List.of();
    }
}
