package org.rogatory.web.identity;

import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;

/** The sessions that began with one at the issuer of identities. */
interface IssuedSessions {

    /** Ends those that the issuer names as ended there. */
    void end(OidcLogoutToken ended);

    /** Whether a session is meant: one, if the issuer names one; else all of the person. */
    static boolean meant(IssuedOfficer officer, OidcLogoutToken ended) {
        return ended.getSessionId() == null
                ? Objects.equals(officer.token().getSubject(), ended.getSubject())
                : ended.getSessionId().equals(officer.token().getClaimAsString("sid"));
    }
}
