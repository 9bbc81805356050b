package org.rogatory.web.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;

/** The register of a node whose sessions are in the database: the table there is the register, and one is enough. */
final class UnlistedSessions implements SessionRegistry {

    @Override
    public List<Object> getAllPrincipals() {
        return List.of();
    }

    @Override
    public List<SessionInformation> getAllSessions(Object principal, boolean expiredToo) {
        return List.of();
    }

    /** Of none: a session that has ended is not in the table. */
    @Override
    public @Nullable SessionInformation getSessionInformation(String id) {
        return null;
    }

    @Override
    public void refreshLastRequest(String id) {
        // noted in the table
    }

    @Override
    public void registerNewSession(String id, Object principal) {
        // entered in the table when the request ends
    }

    @Override
    public void removeSessionInformation(String id) {
        // taken out of the table when the session ends
    }
}
