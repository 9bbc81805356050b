package org.rogatory.referral.track;

import java.util.Map;
import org.rogatory.audit.AuditEvent;
import org.rogatory.referral.contact.RevealReason;

/** A document on which a decision rests was opened by somebody, who said why. */
record PaperRevealed(String subject, String actor, RevealReason why) implements AuditEvent {

    private static final String DECISION = "decision";

    @Override
    public String action() {
        return "referral.reveal";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("kind", DECISION, "reason", why.key());
    }
}
