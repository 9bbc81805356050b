package org.rogatory.cases;

import org.rogatory.audit.AuditEvent;

/** An internal note was written on a file. */
record NoteWritten(String subject, String actor) implements AuditEvent {

    @Override
    public String action() {
        return "cases.note";
    }
}
