package org.rogatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rogatory.documents.bytes.ByteStore;

/** Bytes by hash, in memory. */
public class MemoryByteStore implements ByteStore {

    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    @Override
    public StoredBytes store(InputStream content, long limit) throws IOException {
        var bytes = content.readAllBytes();
        if (bytes.length > limit) {
            throw new ContentTooLarge(limit);
        }
        contents.put(sha256(bytes), bytes);
        return new StoredBytes(sha256(bytes), bytes.length);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        if (!exists(sha256)) {
            throw new NoSuchFileException(sha256);
        }
        return new ByteArrayInputStream(contents.get(sha256));
    }

    @Override
    public boolean exists(String sha256) {
        return contents.containsKey(sha256);
    }

    @Override
    public List<String> storedBefore(Instant moment) {
        return List.copyOf(contents.keySet());
    }

    @Override
    public boolean removeIfStoredBefore(String sha256, Instant moment) {
        return contents.remove(sha256) != null;
    }

    @Override
    public void removeLeftovers(Instant olderThan) {
        // memory leaves nothing behind
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
