package org.rogatory.integrity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditEvent;

/**
 * Somebody has ordered a certificate of a file.
 *
 * @param documentRef the document it is about; null for the whole file
 * @param language in which it is written
 */
record CertificateOrdered(
        String subject, String actor, @Nullable String documentRef, String language) implements AuditEvent {

    @Override
    public String action() {
        return "integrity.issue";
    }

    @Override
    public Map<String, String> details() {
        return documentRef == null
                ? Map.of("language", language)
                : Map.of("language", language, "document", documentRef);
    }
}
