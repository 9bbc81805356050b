package org.rogatory.documents.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Contents in clear for as long as somebody works on them, none of them held whole if it is large. */
@Component
public class Works implements DisposableBean {

    private final KeptBytes bytes;
    private final WorkFolder folder;
    private final long bound;

    Works(KeptBytes bytes, WorkSettings settings) {
        this.bytes = bytes;
        this.folder = new WorkFolder(settings.work());
        this.bound = settings.inMemory().toBytes();
        removeLeftovers();
    }

    /** A kept content, decrypted while it is copied. */
    public Work of(KeptContent content) throws IOException {
        try (InputStream kept = bytes.open(content)) {
            return of(kept, content.size());
        }
    }

    /**
     * A content from outside; the stream is the caller's to close.
     *
     * @throws ByteStore.ContentTooLarge if it is longer than the limit; nothing is kept then
     * @throws ByteStore.StoreFull if there is no room for it; nothing is kept then
     */
    public Work of(InputStream content, long limit) throws IOException {
        try (WorkTarget target = new WorkTarget(folder, bytes::room, bound, limit)) {
            content.transferTo(target);
            return target.done();
        }
    }

    /** Takes in what is being written. */
    public WorkTarget target() {
        return new WorkTarget(folder, bytes::room, bound, Long.MAX_VALUE);
    }

    /** At start: nothing that an earlier run left stays in clear. */
    final void removeLeftovers() {
        try {
            folder.removeLeftovers();
        } catch (IOException e) {
            throw new UncheckedIOException("The work folder cannot be used", e);
        }
    }

    @Override
    public void destroy() throws IOException {
        folder.end();
    }
}
