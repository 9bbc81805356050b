package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * The issuer tells that a session there has ended: those that began with it end on this node at once. On other nodes
 * they end when the issuer is asked next.
 */
final class IssuerLogout implements LogoutHandler {

    private final SessionRegistry sessions;

    IssuerLogout(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication told) {
        if (told != null && told.getPrincipal() instanceof OidcLogoutToken ended) {
            sessions.getAllPrincipals().stream()
                    .filter(who -> who instanceof IssuedOfficer officer && meant(officer, ended))
                    .flatMap(who -> sessions.getAllSessions(who, false).stream())
                    .forEach(SessionInformation::expireNow);
        }
    }

    /** One session, if the issuer names one; else all of the person. */
    private static boolean meant(IssuedOfficer officer, OidcLogoutToken ended) {
        return ended.getSessionId() == null
                ? Objects.equals(officer.token().getSubject(), ended.getSubject())
                : ended.getSessionId().equals(officer.token().getClaimAsString("sid"));
    }
}
