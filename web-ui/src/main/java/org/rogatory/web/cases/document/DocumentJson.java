package org.rogatory.web.cases.document;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;

/**
 * A document as national systems read it.
 *
 * @param status rendered, sealing, sealed, attached or received
 * @param sha256 of what is downloaded
 * @param original what is known of its paper
 * @param inspection what was found in it; absent of letters of ours, and before anything has looked
 * @param isolation isolated or erased where nobody can open it; then the fingerprint is not told
 */
record DocumentJson(
        String documentRef,
        String kind,
        String name,
        @Nullable String language,
        @Nullable String marking,
        String status,
        String mediaType,
        long size,
        String sha256,
        Instant createdAt,
        String createdBy,
        @Nullable String description,
        OriginalForm original,
        @Nullable String isolation,
        @Nullable InspectionJson inspection,
        String href) {

    static DocumentJson of(DocumentView document) {
        var isolation = document.isolation();
        return new DocumentJson(
                document.documentRef(),
                document.kind(),
                document.name(),
                document.language(),
                document.marking(),
                document.status().name().toLowerCase(Locale.ROOT),
                document.mediaType(),
                document.size(),
                isolation == null ? document.finalSha256() : "",
                document.createdAt(),
                document.createdBy(),
                document.description(),
                OriginalForm.of(document),
                isolation == null ? null : isolation.key(),
                isolation == null ? InspectionJson.of(document) : null,
                "/api/v1/cases/" + document.caseRef() + "/documents/" + document.documentRef());
    }
}
