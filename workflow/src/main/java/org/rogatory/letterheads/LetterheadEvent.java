package org.rogatory.letterheads;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** The head of an authority's letters was changed; what stands in it is not told. */
record LetterheadEvent(String subject, String actor, Map<String, String> details) implements AuditEvent {

    LetterheadEvent {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "letterheads.keep";
    }
}
