package org.rogatory.referral.share;

import java.util.Map;
import org.rogatory.audit.AuditEvent;
import org.rogatory.referral.contact.RevealReason;

/**
 * What has left a file or came into it was shown to somebody, who said why.
 *
 * @param kind whether it had left or came; by the code of the share the trail would lead from the file of the one
 *     organisation to that of the other
 */
record WordsRevealed(String subject, String actor, String kind, RevealReason why) implements AuditEvent {

    @Override
    public String action() {
        return "referral.reveal";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind, "reason", why.key());
    }
}
