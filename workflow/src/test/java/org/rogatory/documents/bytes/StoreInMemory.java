package org.rogatory.documents.bytes;

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
import java.util.concurrent.atomic.AtomicInteger;

/** Stored bytes in memory, with the moment each was stored: long ago where the test sets no clock. */
public final class StoreInMemory implements ByteStore {
    public final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    public final Map<String, Instant> storedAt = new ConcurrentHashMap<>();
    public Instant now = Instant.EPOCH;
    public long room = Long.MAX_VALUE;
    /** How often something of it was to be opened. */
    public final AtomicInteger asked = new AtomicInteger();
    /** Whether nothing of it is within reach now. */
    public volatile boolean away;

    /** Nothing of it is within reach while this is done. */
    public void whileAway(Runnable doing) {
        away = true;
        try {
            doing.run();
        } finally {
            away = false;
        }
    }

    @Override
    public long room() {
        return room;
    }

    @Override
    public StoredBytes store(InputStream content, long limit) throws IOException {
        byte[] bytes = content.readNBytes((int) Math.min(room, Integer.MAX_VALUE - 8));
        if (content.read() >= 0) {
            throw new StoreFull();
        }
        if (bytes.length > limit) {
            throw new ContentTooLarge(limit);
        }
        String hash = hash(bytes);
        contents.put(hash, bytes);
        storedAt.put(hash, now);
        return new StoredBytes(hash, bytes.length);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        asked.incrementAndGet();
        if (away) {
            throw new StoreAway();
        }
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
        return contents.keySet().stream()
                .filter(hash -> storedAt.get(hash).isBefore(moment))
                .sorted()
                .toList();
    }

    @Override
    public boolean removeIfStoredBefore(String sha256, Instant moment) {
        return exists(sha256) && storedAt.get(sha256).isBefore(moment) && contents.remove(sha256) != null;
    }

    @Override
    public void removeLeftovers(Instant moment) {
        // nothing is ever left over in memory
    }

    /** The name of these bytes in it. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
