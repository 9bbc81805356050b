package org.rogatory.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists and pages show it.
 *
 * @param sha256 of the content before sealing
 * @param sealedSha256 of the sealed content, once there is one
 * @param size of the final content in bytes: the sealed one, if it is sealed
 * @param version of the row, checked when a seal is recorded
 * @param createdBy user name
 */
public record DocumentView(
        String documentRef,
        String caseRef,
        String kind,
        String name,
        @Nullable String language,
        @Nullable String marking,
        DocumentStatus status,
        String mediaType,
        String sha256,
        @Nullable String sealedSha256,
        long size,
        long version,
        Instant createdAt,
        String createdBy) {

    /** Mark of what never leaves this side. */
    public static final String INTERNAL = "internal";

    /** Hash of what is opened, sent and downloaded: the sealed content, if it is sealed. */
    public String finalSha256() {
        return sealedSha256 == null ? sha256 : sealedSha256;
    }

    /** Added by an officer and free to travel with a request or an answer; never what is marked internal. */
    public boolean attachment() {
        return status == DocumentStatus.ATTACHED && !INTERNAL.equals(marking);
    }
}
