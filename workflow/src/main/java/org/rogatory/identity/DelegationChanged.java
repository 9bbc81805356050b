package org.rogatory.identity;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Somebody was named to administer the accounts of an authority, or does so no longer. */
record DelegationChanged(String action, String subject, String actor, String authority) implements AuditEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("authority", authority);
    }
}
