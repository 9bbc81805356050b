package org.rogatory.integrations.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.ByteStore.StoredBytes;

/** Writes a content into a file of its own, as long as more room is left than what everything else needs. */
final class FreshFile {

    private static final int BUFFER = 64 * 1024;
    /** So many bytes are written between two looks at the room. */
    private static final long STRETCH = 64L * 1024 * 1024;

    private final Room room;
    private final long reserve;

    FreshFile(Room room, long reserve) {
        this.room = room;
        this.reserve = reserve;
    }

    /** How many bytes the disk still takes. */
    @FunctionalInterface
    interface Room {

        long left() throws IOException;
    }

    /** How many bytes of contents still find room. */
    long left() throws IOException {
        return Math.max(0, room.left() - reserve);
    }

    StoredBytes write(InputStream content, Path file, long limit) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        demandRoom();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                long before = size;
                size += read;
                if (size > limit) {
                    throw new ContentTooLarge(limit);
                }
                if (size / STRETCH > before / STRETCH) {
                    demandRoom();
                }
                digest.update(buffer, 0, read);
                put(ByteBuffer.wrap(buffer, 0, read), channel, file);
            }
            synchronise(channel, file);
        }
        return new StoredBytes(HexFormat.of().formatHex(digest.digest()), size);
    }

    private void demandRoom() throws IOException {
        if (left() <= 0) {
            throw new StoreFull();
        }
    }

    private static void put(ByteBuffer part, FileChannel channel, Path file) throws IOException {
        try {
            while (part.hasRemaining()) {
                channel.write(part);
            }
        } catch (IOException failed) {
            throw StoreFull.or(failed, file);
        }
    }

    private static void synchronise(FileChannel channel, Path file) throws IOException {
        try {
            channel.force(true);
        } catch (IOException failed) {
            throw StoreFull.or(failed, file);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
