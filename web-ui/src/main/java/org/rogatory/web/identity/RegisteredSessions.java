package org.rogatory.web.identity;

import java.util.function.Predicate;
import org.rogatory.web.shared.OpenSessions;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;

/** Ends sessions of this node by the registry in which every sign-in enters its own. */
final class RegisteredSessions implements OpenSessions, IssuedSessions {

    private final SessionRegistry sessions;

    RegisteredSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @Override
    public void end(String username) {
        end(who ->
                who instanceof SignedIn reader && reader.account().getUsername().equals(username));
    }

    @Override
    public void end(OidcLogoutToken ended) {
        end(who -> who instanceof IssuedOfficer officer && IssuedSessions.meant(officer, ended));
    }

    private void end(Predicate<Object> whose) {
        sessions.getAllPrincipals().stream()
                .filter(whose)
                .flatMap(who -> sessions.getAllSessions(who, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
