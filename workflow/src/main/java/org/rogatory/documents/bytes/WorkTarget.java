package org.rogatory.documents.bytes;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.ByteStore.StoreFull;

/**
 * Takes a content in and becomes a {@link Work}; closed before it is done it leaves nothing. A file of it grows only
 * while there is room for contents.
 */
public final class WorkTarget extends OutputStream {

    /** So many bytes are written between two looks at the room. */
    private static final long STRETCH = 64L * 1024 * 1024;

    private final WorkFolder folder;
    private final LongSupplier room;
    private final long bound;
    private final long limit;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private OutputStream out = memory;
    private @Nullable Path file;
    private long size;
    private boolean done;

    WorkTarget(WorkFolder folder, LongSupplier room, long bound, long limit) {
        this.folder = folder;
        this.room = room;
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
        try {
            if (file == null && length > bound - size) {
                toFile();
            } else if (file != null && (size + length) / STRETCH > size / STRETCH) {
                demandRoom();
            }
            out.write(content, offset, length);
        } catch (IOException failed) {
            throw told(failed);
        }
        size += length;
    }

    /** What is full already is not filled until writing fails: its file goes at once. */
    private void demandRoom() throws IOException {
        if (room.getAsLong() <= 0) {
            close();
            throw new StoreFull();
        }
    }

    private IOException told(IOException failed) {
        return file == null ? failed : StoreFull.or(failed, file);
    }

    private void toFile() throws IOException {
        demandRoom();
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
        try {
            out.close();
        } catch (IOException failed) {
            throw told(failed);
        }
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
