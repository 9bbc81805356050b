package org.rogatory.documents.upload;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.bytes.KeptContent;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The rows of files that come in parts, and of their parts. */
@Component
class UploadRows {

    private static final int BATCH = 50;

    private final UploadRepository uploads;
    private final UploadPartRepository parts;

    UploadRows(UploadRepository uploads, UploadPartRepository parts) {
        this.uploads = uploads;
        this.parts = parts;
    }

    /** @throws DocumentRefused if there is none, or it is another officer's */
    StoredUpload own(UploadKey key) {
        return owned(uploads.findById(key.uploadRef()), key);
    }

    /** The same for this transaction alone. */
    StoredUpload locked(UploadKey key) {
        return owned(uploads.lock(key.uploadRef()), key);
    }

    private static StoredUpload owned(Optional<StoredUpload> found, UploadKey key) {
        return found.filter(upload -> upload.of(key.caseRef(), key.officer().username()))
                .orElseThrow(() -> new DocumentRefused("upload-unknown"));
    }

    List<StoredUpload> open(String officer) {
        return uploads.open(officer);
    }

    /** How many bytes of all that is open, whosever it is, are still to come. */
    long missing() {
        return uploads.missing().orElse(0L);
    }

    List<StoredUpload> still(Instant moment) {
        return uploads.still(moment, Limit.of(BATCH));
    }

    StoredUpload save(StoredUpload upload) {
        return uploads.saveAndFlush(upload);
    }

    void save(StoredUploadPart part) {
        parts.saveAndFlush(part);
    }

    List<KeptContent> parts(StoredUpload upload) {
        return parts.of(upload.uploadRef()).stream()
                .map(part -> part.content(upload.caseRef()))
                .toList();
    }

    /** Nothing needs its parts any more; they are told for their bytes to be removed after the transaction. */
    List<KeptContent> release(StoredUpload upload) {
        List<KeptContent> left = parts(upload);
        parts.remove(upload.uploadRef());
        return left;
    }

    /** The same, and it is forgotten itself. */
    List<KeptContent> remove(StoredUpload upload) {
        List<KeptContent> left = release(upload);
        uploads.remove(upload.uploadRef());
        return left;
    }

    /** The same with one that has still not gone on since the moment, unless somebody just does. */
    List<KeptContent> removeStill(String uploadRef, Instant moment) {
        return uploads.lock(uploadRef)
                .filter(upload -> upload.stillSince(moment))
                .map(this::remove)
                .orElseGet(List::of);
    }
}
