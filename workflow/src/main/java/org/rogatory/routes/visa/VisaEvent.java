package org.rogatory.routes.visa;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** A visa was asked for, given, returned, skipped or moved; for whom, stands with it. */
record VisaEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    VisaEvent {
        details = Map.copyOf(details);
    }
}
