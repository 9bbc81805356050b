package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * The issuer tells that a session there has ended: those that began with it end at once, on this node or, where
 * sessions are in the database, on all of them. Elsewhere they end when the issuer is asked next.
 */
final class IssuerLogout implements LogoutHandler {

    private final IssuedSessions sessions;

    IssuerLogout(IssuedSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication told) {
        if (told != null && told.getPrincipal() instanceof OidcLogoutToken ended) {
            sessions.end(ended);
        }
    }
}
