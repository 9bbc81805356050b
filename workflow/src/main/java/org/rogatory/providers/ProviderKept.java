package org.rogatory.providers;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** An entry of the directory of providers was made or changed; what stands in it is not told. */
record ProviderKept(String subject, String actor, Map<String, String> details) implements AuditEvent {

    ProviderKept {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "referral.keep_provider";
    }
}
