package org.rogatory.webhooks;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** A webhook was added or stopped. The address is told by its host alone. */
record WebhookEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {}
