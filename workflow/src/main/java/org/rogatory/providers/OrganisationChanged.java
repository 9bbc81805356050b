package org.rogatory.providers;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Something was proposed or decided about a service as a whole: which of its files are open is not told. */
record OrganisationChanged(String action, String subject, String actor, Map<String, String> details)
        implements AuditEvent {

    static final String PROPOSED = "referral.organisation_proposed";
    static final String DROPPED = "referral.organisation_dropped";
    static final String AGREED = "referral.organisation_agreed";
    static final String FINISHED = "referral.organisation_finished";

    OrganisationChanged {
        details = Map.copyOf(details);
    }
}
