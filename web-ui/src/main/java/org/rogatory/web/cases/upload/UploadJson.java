package org.rogatory.web.cases.upload;

import java.time.Instant;
import org.rogatory.documents.upload.UploadView;
import org.rogatory.documents.upload.Uploads;

/**
 * A file that comes in parts, as national systems read it.
 *
 * @param size of the whole in bytes
 * @param received so many bytes of it are here, from the first on
 * @param largestPart so many bytes a part may have
 */
public record UploadJson(String uploadRef, long size, long received, long largestPart, Instant begunAt) {

    public static UploadJson of(UploadView upload, Uploads.Limits limits) {
        return new UploadJson(upload.uploadRef(), upload.size(), upload.received(), limits.part(), upload.begunAt());
    }
}
