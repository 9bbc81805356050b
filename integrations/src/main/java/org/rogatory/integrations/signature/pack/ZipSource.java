package org.rogatory.integrations.signature.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;

/** The bytes of a zip at any place of it: from the file it lies in, else from memory. */
final class ZipSource implements Closeable {

    private final @Nullable FileChannel channel;
    private final byte[] held;
    private final long size;

    private ZipSource(@Nullable FileChannel channel, byte[] held, long size) {
        this.channel = channel;
        this.held = held;
        this.size = size;
    }

    static ZipSource of(Work zip) throws IOException {
        Optional<Path> file = zip.file();
        if (file.isPresent()) {
            return new ZipSource(FileChannel.open(file.get(), StandardOpenOption.READ), new byte[0], zip.size());
        }
        try (InputStream in = zip.open()) {
            byte[] all = in.readAllBytes();
            return new ZipSource(null, all, all.length);
        }
    }

    long size() {
        return size;
    }

    /** A few bytes in the order of a zip; positions in it count from the place. */
    ByteBuffer at(long place, int length) throws IOException {
        if (place < 0 || place > size - length) {
            throw new ZipException("It ends before");
        }
        ByteBuffer piece = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (channel == null) {
            return piece.put(held, (int) place, length).flip();
        }
        while (piece.hasRemaining()) {
            if (channel.read(piece, place + piece.position()) < 0) {
                throw new ZipException("It ends before");
            }
        }
        return piece.flip();
    }

    /** The bytes from a place on, no more than these. */
    InputStream stream(long place, long length) {
        return new Part(place, length);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    /** A stretch of the source. */
    private final class Part extends InputStream {

        private long place;
        private long left;

        Part(long place, long left) {
            this.place = place;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left == 0) {
                return -1;
            }
            int taken = (int) Math.min(length, left);
            at(place, taken).get(into, offset, taken);
            place += taken;
            left -= taken;
            return taken;
        }
    }
}
