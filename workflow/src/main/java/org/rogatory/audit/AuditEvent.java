package org.rogatory.audit;

import java.util.Map;

/** Something that must leave a trace: an act, a view, a search, an export. Carries references, never names or free text. */
public interface AuditEvent {

    /** What was done, for example {@code mla.approve}; listed in the catalogue of audit events. */
    String action();

    /** The opaque reference it was done to, for example a case reference. */
    String subject();

    /** User name of who did it, or {@code system}. */
    String actor();

    /** Codes and references that explain the act; no personal data. */
    default Map<String, String> details() {
        return Map.of();
    }
}
