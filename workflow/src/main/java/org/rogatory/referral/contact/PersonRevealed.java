package org.rogatory.referral.contact;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Who a person is, or how he is reached, was shown to somebody, who said why. */
record PersonRevealed(String subject, String actor, RevealReason why) implements AuditEvent {

    @Override
    public String action() {
        return "referral.reveal";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", why.key());
    }
}
