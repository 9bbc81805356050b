package org.rogatory.cases;

import java.util.List;
import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Files were shown to somebody: one event for a list, with the references shown. */
record CasesViewed(String action, String subject, String actor, List<String> shown) implements AuditEvent {

    @Override
    public Map<String, String> details() {
        return shown.isEmpty() ? Map.of() : Map.of("shown", String.join(",", shown));
    }
}
