package org.rogatory.exchange;

import org.rogatory.audit.AuditEvent;

/** An officer took a refused package as it came. */
record PackageInspected(String subject, String actor) implements AuditEvent {

    @Override
    public String action() {
        return "exchange.inspect_package";
    }
}
