package org.rogatory.web.identity;

import org.rogatory.web.shared.OpenSessions;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Ends sessions by the registry in which every sign-in enters its own. */
@Component
class RegisteredSessions implements OpenSessions {

    private final SessionRegistry sessions;

    RegisteredSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @Override
    public void end(String username) {
        sessions.getAllPrincipals().stream()
                .filter(who -> who instanceof SignedIn reader && reader.account().getUsername().equals(username))
                .flatMap(who -> sessions.getAllSessions(who, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
