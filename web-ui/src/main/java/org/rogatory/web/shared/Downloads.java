package org.rogatory.web.shared;

import java.nio.charset.StandardCharsets;
import org.rogatory.documents.OpenedDocument;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What is read of a document leaves as a download that no browser runs. */
public final class Downloads {

    private Downloads() {}

    /** The content of a document under its name. */
    public static ResponseEntity<Resource> of(OpenedDocument opened) {
        var document = opened.document();
        var disposition = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .body(new InputStreamResource(opened.content()));
    }
}
