package org.rogatory.web.identity;

import java.util.Map;
import java.util.Objects;
import org.rogatory.identity.AccountMirror;
import org.rogatory.web.shared.OpenSessions;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/** Ends sessions in the database, and with that on all nodes at once. */
final class StoredSessions implements OpenSessions, IssuedSessions {

    private final CalmSessions<?> sessions;
    private final AccountMirror accounts;

    StoredSessions(CalmSessions<?> sessions, AccountMirror accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Override
    public void end(String username) {
        sessions.findByPrincipalName(username).keySet().forEach(sessions::deleteById);
    }

    /** Where the issuer names a session and not whose it is, that one ends when it is asked next. */
    @Override
    public void end(OidcLogoutToken ended) {
        var claims = Map.<String, Object>of(
                IdTokenClaimNames.ISS,
                Objects.toString(ended.getIssuer(), ""),
                IdTokenClaimNames.SUB,
                Objects.toString(ended.getSubject(), ""));
        accounts.named(IssuedClaims.subject(claims))
                .ifPresent(username -> sessions.findByPrincipalName(username).forEach((id, session) -> {
                    if (meant(session, ended)) {
                        sessions.deleteById(id);
                    }
                }));
    }

    private static boolean meant(Session session, OidcLogoutToken ended) {
        Object context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context instanceof SecurityContext known
                && known.getAuthentication() != null
                && known.getAuthentication().getPrincipal() instanceof IssuedOfficer officer
                && IssuedSessions.meant(officer, ended);
    }
}
