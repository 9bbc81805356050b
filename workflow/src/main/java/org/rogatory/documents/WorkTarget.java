package org.rogatory.documents;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.ByteStore.ContentTooLarge;

/** Takes a content in and becomes a {@link Work}; closed before it is done it leaves nothing. */
public final class WorkTarget extends OutputStream {

    private final WorkFolder folder;
    private final long bound;
    private final long limit;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private OutputStream out = memory;
    private @Nullable Path file;
    private long size;
    private boolean done;

    WorkTarget(WorkFolder folder, long bound, long limit) {
        this.folder = folder;
        this.bound = bound;
        this.limit = limit;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        if (length > limit - size) {
            throw new ContentTooLarge(limit);
        }
        if (file == null && length > bound - size) {
            toFile();
        }
        out.write(content, offset, length);
        size += length;
    }

    private void toFile() throws IOException {
        file = folder.file();
        out = new BufferedOutputStream(Files.newOutputStream(file));
        memory.writeTo(out);
        memory = new ByteArrayOutputStream(0);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** What was written; whoever asks closes it. */
    public Work done() throws IOException {
        out.close();
        Work work = file == null ? new HeldWork(memory.toByteArray()) : new FileWork(file, size);
        done = true;
        return work;
    }

    @Override
    public void close() throws IOException {
        if (done) {
            return;
        }
        try {
            out.close();
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
