package org.rogatory.exchange;

import org.rogatory.audit.AuditEvent;

/** A refused package was removed, because the time for which it is kept has passed. */
record PackageDiscarded(String subject) implements AuditEvent {

    @Override
    public String action() {
        return "exchange.discard_package";
    }

    @Override
    public String actor() {
        return "system";
    }
}
