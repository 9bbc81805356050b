package org.rogatory.identity;

import org.rogatory.audit.AuditEvent;

/** An account was created, disabled, enabled or given other roles. */
record AccountChanged(String action, String subject, String actor) implements AuditEvent {}
