package org.rogatory.documents.upload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a file has come that comes in parts.
 *
 * @param size of the whole in bytes
 * @param received so many bytes of it are here, from the first on
 * @param documentRef the document that it became; null until then
 */
public record UploadView(
        String uploadRef,
        String caseRef,
        long size,
        long received,
        Instant begunAt,
        @Nullable String documentRef) {}
