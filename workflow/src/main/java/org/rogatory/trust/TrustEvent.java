package org.rogatory.trust;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** The trust register was changed, or a list of it was given out. Its details are codes and fingerprints. */
record TrustEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    static TrustEvent of(String action, TrustEntry entry, String actor) {
        return new TrustEvent(
                action,
                entry.entryRef(),
                actor,
                Map.of("state", entry.state(), "kind", entry.kind().key(), "sha256", entry.sha256()));
    }
}
