package org.rogatory.documents.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Bytes kept by their SHA-256; a stored content never changes. */
public interface ByteStore {

    /**
     * Stores the stream durably (written, synchronised, renamed) and returns its hash and size.
     *
     * @param limit largest accepted size in bytes
     * @throws ContentTooLarge if the stream is longer than the limit; nothing is kept then
     * @throws StoreFull if there is no room left for it; nothing is kept then
     */
    StoredBytes store(InputStream content, long limit) throws IOException;

    /**
     * A stored content from its beginning.
     *
     * @throws NoSuchFileException if it is not among what is stored
     * @throws StoreAway if nothing that was stored long since is within reach, so that nothing can be said of it
     */
    InputStream open(String sha256) throws IOException;

    boolean exists(String sha256);

    /** The hashes of what was last stored before a moment; storing the same content again renews its age. */
    List<String> storedBefore(Instant moment) throws IOException;

    /** Removes a content unless it was stored anew since the moment; tells whether it is gone. */
    boolean removeIfStoredBefore(String sha256, Instant moment) throws IOException;

    /** Clears what interrupted writes left behind before a moment. */
    void removeLeftovers(Instant moment) throws IOException;

    /** How many bytes can still be stored. */
    default long room() {
        return Long.MAX_VALUE;
    }

    /** A stored content: lower-case hexadecimal SHA-256 and size in bytes. */
    record StoredBytes(String sha256, long size) {}

    /** The content is larger than the limit in bytes. */
    final class ContentTooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        public ContentTooLarge(long limit) {
            super("Content is larger than " + limit + " bytes");
        }
    }

    /** Where the contents lie is out of reach: of none of them is known whether it is there. */
    final class StoreAway extends IOException {
        private static final long serialVersionUID = 1L;

        public StoreAway() {
            super("The folder of the stored bytes is out of reach");
        }
    }

    /** There is no room left for contents; nothing of this one was kept. */
    final class StoreFull extends IOException {
        private static final long serialVersionUID = 1L;
        private static final long LEAST = 1024L * 1024;

        public StoreFull() {
            super("No room is left for contents");
        }

        /** Why writing there failed: that no room is left, or what it was. */
        public static IOException or(IOException failed, Path where) {
            return failed instanceof StoreFull || !full(failed, where) ? failed : new StoreFull();
        }

        /** The system tells it in words that depend on its language: where they say nothing, the room itself tells. */
        private static boolean full(IOException failed, Path where) {
            String told = String.valueOf(failed.getMessage());
            if (told.contains("No space left") || told.contains("quota exceeded")) {
                return true;
            }
            try {
                return Files.getFileStore(where).getUsableSpace() < LEAST;
            } catch (IOException unknown) {
                return false;
            }
        }
    }
}
