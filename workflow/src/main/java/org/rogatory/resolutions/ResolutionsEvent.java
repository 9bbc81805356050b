package org.rogatory.resolutions;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** A resolution was written or reported on, or something was decided about control. */
record ResolutionsEvent(String action, String subject, String actor, Map<String, String> details)
        implements AuditEvent {

    ResolutionsEvent {
        details = Map.copyOf(details);
    }
}
