package org.rogatory.web.cases.parcel;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rogatory.documents.PassingContents.Passing;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.SealedPackage;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Packages leave as downloads that no browser runs. */
public final class Parcels {

    private Parcels() {}

    /**
     * What is taken, and the name it is kept under: file and kind of message, never a person.
     *
     * @param size in bytes
     * @param content closed by who has read it
     */
    public record Parcel(String name, String mediaType, long size, InputStream content) {

        /** What came closed and was looked into, under the name that its sender gave it. */
        static Parcel of(Passing passing) {
            var content = passing.content();
            return new Parcel(passing.name(), passing.mediaType(), content.length, new ByteArrayInputStream(content));
        }

        /** A sealed package under a name that tells how it is built. */
        public static Parcel sealed(String name, SealedPackage taken) {
            try {
                var format = taken.format();
                return new Parcel(name + "." + format.extension(), format.mediaType(), taken.size(), taken.open());
            } catch (IOException e) {
                throw new UncheckedIOException("A package could not be read", e);
            }
        }

        /** The same without a word on what it is: nothing here has looked at it. */
        Parcel unopened() {
            return new Parcel(name, MediaType.APPLICATION_OCTET_STREAM_VALUE, size, content);
        }

        /** What was made for this one answer and goes once it is read. */
        public static Parcel worked(String name, String mediaType, Work made) {
            try {
                return new Parcel(name, mediaType, made.size(), new LastReading(made));
            } catch (IOException e) {
                made.close();
                throw new UncheckedIOException("A package could not be read", e);
            }
        }
    }

    /** Takes what it reads away at its end. */
    private static final class LastReading extends FilterInputStream {

        private final Work read;

        LastReading(Work read) throws IOException {
            super(read.open());
            this.read = read;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                read.close();
            }
        }
    }

    public static ResponseEntity<Resource> of(Parcel parcel) {
        var disposition = ContentDisposition.attachment()
                .filename(parcel.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(parcel.mediaType()))
                .contentLength(parcel.size())
                .body(new InputStreamResource(parcel.content()));
    }
}
