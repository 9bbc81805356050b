package org.rogatory.analytics;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Somebody has read a report: which one and for what period; the files behind a number are told as a list. */
record AnalyticsEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    AnalyticsEvent {
        details = Map.copyOf(details);
    }
}
