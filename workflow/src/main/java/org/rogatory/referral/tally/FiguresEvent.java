package org.rogatory.referral.tally;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Somebody has read figures of referral, or has saved them: of which period, and in which form. */
record FiguresEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    FiguresEvent {
        details = Map.copyOf(details);
    }
}
