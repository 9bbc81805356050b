package org.rogatory.routes;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** An edition of a route was drafted, written, put in force, ended or discarded. */
record RoutesEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    RoutesEvent {
        details = Map.copyOf(details);
    }
}
