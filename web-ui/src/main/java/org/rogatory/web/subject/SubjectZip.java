package org.rogatory.web.subject;

import org.rogatory.subject.SubjectTaking.Taken;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The container of an export as a download; it is called by its number, never by a name. */
final class SubjectZip {

    static final String TYPE = "application/zip";

    private SubjectZip() {}

    static ResponseEntity<Resource> of(String exportId, Taken taken) {
        var disposition = ContentDisposition.attachment()
                .filename("export-" + exportId + ".zip")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType(TYPE))
                .contentLength(taken.size())
                .body(new InputStreamResource(taken.content()));
    }
}
