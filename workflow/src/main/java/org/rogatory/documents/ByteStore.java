package org.rogatory.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Bytes kept by their SHA-256; a stored content never changes. */
public interface ByteStore {

    /**
     * Stores the stream durably (written, synchronised, renamed) and returns its hash and size.
     *
     * @param limit largest accepted size in bytes
     * @throws ContentTooLarge if the stream is longer than the limit; nothing is kept then
     */
    StoredBytes store(InputStream content, long limit) throws IOException;

    InputStream open(String sha256) throws IOException;

    boolean exists(String sha256);

    /** The hashes of what was last stored before a moment; storing the same content again renews its age. */
    List<String> storedBefore(Instant moment) throws IOException;

    /** Removes a content unless it was stored anew since the moment; tells whether it is gone. */
    boolean removeIfStoredBefore(String sha256, Instant moment) throws IOException;

    /** Clears what interrupted writes left behind before a moment. */
    void removeLeftovers(Instant moment) throws IOException;

    /** A stored content: lower-case hexadecimal SHA-256 and size in bytes. */
    record StoredBytes(String sha256, long size) {}

    /** The content is larger than the limit in bytes. */
    final class ContentTooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        public ContentTooLarge(long limit) {
            super("Content is larger than " + limit + " bytes");
        }
    }
}
