package org.rogatory.referral.file;

import org.rogatory.audit.AuditEvent;

/** Another file about the same person was given up, or taken up again; which, the trail does not tell. */
record MergeNoted(String subject, String actor) implements AuditEvent {

    static final String VERB = "note_merge";

    @Override
    public String action() {
        return "referral.note_merge";
    }
}
