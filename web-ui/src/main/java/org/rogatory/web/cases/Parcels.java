package org.rogatory.web.cases;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Packages leave as downloads that no browser runs. */
final class Parcels {

    private Parcels() {}

    /** What is taken, and the name it is kept under: file and kind of message, never a person. */
    record Parcel(String name, String mediaType, byte[] content) {}

    static ResponseEntity<byte[]> of(Parcel parcel) {
        var disposition = ContentDisposition.attachment()
                .filename(parcel.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(parcel.mediaType()))
                .body(parcel.content());
    }
}
