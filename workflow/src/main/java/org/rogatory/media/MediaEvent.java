package org.rogatory.media;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Something happened to a package on a carrier. Its details are codes, numbers and hashes. */
record MediaEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    static MediaEvent of(String action, MediaItem item, String actor) {
        return new MediaEvent(action, item.view().itemRef(), actor, item.told());
    }
}
