package org.rogatory.documents.upload;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.NewAttachment;

/**
 * A file that is going to come in parts.
 *
 * @param size of the whole in bytes
 * @param sha256 that the whole must have, in hexadecimal; null if it is not told
 * @param source the document that it translates; null where it is no translation of one
 * @param words what else is said of it, kept encrypted for whoever understands it; null where nothing is
 */
public record NewUpload(
        NewAttachment attachment,
        long size,
        @Nullable String sha256,
        @Nullable String source,
        @Nullable String words) {

    public NewUpload {
        attachment.demandNameOfAccepted();
        if (size <= 0) {
            throw new DocumentRefused("document-empty");
        }
        sha256 = sha256 == null ? null : sha256.toLowerCase(Locale.ROOT);
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
            throw new DocumentRefused("upload-checksum");
        }
        source = source == null || source.isBlank() ? null : source;
    }

    /** A file of which nothing else is said. */
    public NewUpload(NewAttachment attachment, long size, @Nullable String sha256, @Nullable String source) {
        this(attachment, size, sha256, source, null);
    }
}
