package org.rogatory.signing;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** A signing right was recorded, revoked or used, or a rule of the ways to sign was proposed or decided. */
record SigningEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    SigningEvent {
        details = Map.copyOf(details);
    }
}
