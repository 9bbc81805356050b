package org.rogatory.providers;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Something was proposed or decided about a service as a whole: which of its files are open is not told. */
record OrganisationChanged(String subject, String actor, String what, Map<String, String> details)
        implements AuditEvent {

    static final String PROPOSED = "proposed";
    static final String DROPPED = "dropped";
    static final String AGREED = "agreed";
    static final String FINISHED = "finished";

    OrganisationChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "referral.organisation_" + what;
    }
}
