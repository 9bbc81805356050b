package org.rogatory.documents.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import org.rogatory.persons.ChangedBytes;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.UnreadableSecret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Bytes at rest, each content encrypted with the key of its file while it passes: none is ever held whole. */
@Component
public class KeptBytes {

    private static final Logger LOG = LoggerFactory.getLogger(KeptBytes.class);

    private final ByteStore store;
    private final FileCipher cipher;

    KeptBytes(ByteStore store, FileCipher cipher) {
        this.store = store;
        this.cipher = cipher;
    }

    /**
     * Keeps the stream durably under the key.
     *
     * @param limit largest accepted size in bytes
     * @throws ByteStore.ContentTooLarge if the stream is longer than the limit; nothing is kept then
     */
    public KeptContent keep(String keyRef, InputStream content, long limit) throws IOException {
        var measured = new MeasuredStream(content, limit);
        var stored = store.store(cipher.encrypting(keyRef, measured), Long.MAX_VALUE);
        return new KeptContent(keyRef, stored.sha256(), measured.sha256(), measured.size());
    }

    /**
     * The content itself; reading fails with {@link ChangedBytes} if the bytes were changed or cut short.
     *
     * @throws NoSuchFileException if its bytes are not there, while others could be read
     * @throws UnreadableSecret if its key is gone
     */
    public InputStream open(KeptContent content) throws IOException {
        InputStream stored = store.open(content.address());
        try {
            return cipher.decrypting(content.keyRef(), stored);
        } catch (UnreadableSecret gone) {
            stored.close();
            throw gone;
        }
    }

    /** How many bytes can still be kept. */
    public long room() {
        return store.room();
    }

    /** Removes at once what no row refers to and none will; what cannot be removed now goes with other leftovers. */
    public void discard(KeptContent content) {
        try {
            store.removeIfStoredBefore(content.address(), Instant.MAX);
        } catch (IOException later) {
            LOG.warn(
                    "Bytes that nobody needs stay for now: {}", later.getClass().getName());
        }
    }
}
