package org.rogatory.integrations.inspection;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;

/** A content read at any place of it, in memory if it lies there, else from its file. */
final class Reading implements Closeable {

    private final byte[] memory;
    private final @Nullable FileChannel file;
    private final long size;

    private Reading(byte[] memory, @Nullable FileChannel file, long size) {
        this.memory = memory;
        this.file = file;
        this.size = size;
    }

    static Reading of(Work content) throws IOException {
        var path = content.file();
        if (path.isPresent()) {
            return new Reading(new byte[0], FileChannel.open(path.get()), content.size());
        }
        try (InputStream in = content.open()) {
            var bytes = in.readAllBytes();
            return new Reading(bytes, null, bytes.length);
        }
    }

    long size() {
        return size;
    }

    /** So many bytes from there, or as many as there are. */
    byte[] at(long from, int length) throws IOException {
        if (from < 0 || from >= size) {
            return new byte[0];
        }
        int there = (int) Math.min(length, size - from);
        if (file == null) {
            return Arrays.copyOfRange(memory, (int) from, (int) from + there);
        }
        var buffer = ByteBuffer.allocate(there);
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
            // as often as the file gives only a part
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** The bytes of a stretch. */
    InputStream stream(long from, long length) {
        if (file == null) {
            int begin = (int) Math.min(from, size);
            return new ByteArrayInputStream(memory, begin, (int) Math.min(length, size - begin));
        }
        return new Stretch(this, from, Math.min(length, size - from));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    /** Reads on by pieces. */
    private static final class Stretch extends InputStream {

        private static final int PIECE = 64 * 1024;

        private final Reading whole;
        private long at;
        private long left;

        Stretch(Reading whole, long at, long left) {
            this.whole = whole;
            this.at = at;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            var piece = left <= 0 ? new byte[0] : whole.at(at, (int) Math.min(Math.min(length, PIECE), left));
            if (piece.length == 0) {
                return -1;
            }
            System.arraycopy(piece, 0, into, offset, piece.length);
            at += piece.length;
            left -= piece.length;
            return piece.length;
        }
    }
}
