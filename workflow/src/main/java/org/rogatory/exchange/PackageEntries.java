package org.rogatory.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a sealed package holds, by name, as far as it may: the manifest itself, of the rest what it measures. */
final class PackageEntries implements PackageSealer.Sink {

    /** The most files that a package may hold. */
    static final int MOST = 1_000;

    private static final int LARGEST_MANIFEST = 16 * 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    private final Map<String, Measured> taken = new LinkedHashMap<>();
    private byte[] manifest = {};
    private long left;

    /** @param limit largest number of bytes it may unpack to */
    PackageEntries(long limit) {
        left = limit;
    }

    /** A file that is in a package. */
    record Measured(String sha256, long size) {}

    @Override
    public void entry(String name, InputStream content) throws IOException {
        var measured = MessagePackage.MANIFEST.equals(name) ? held(content) : measured(content);
        if (taken.put(name, measured) != null || taken.size() > MOST) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
    }

    private Measured held(InputStream content) throws IOException {
        manifest = content.readNBytes((int) Math.min(left, LARGEST_MANIFEST) + 1);
        if (manifest.length > LARGEST_MANIFEST) {
            throw new Rejection(RejectionCode.TOO_LARGE);
        }
        count(manifest.length);
        return new Measured("", manifest.length);
    }

    private Measured measured(InputStream content) throws IOException {
        var digest = digest();
        var piece = new byte[PIECE];
        var size = 0L;
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            count(read);
            size += read;
            digest.update(piece, 0, read);
        }
        return new Measured(HexFormat.of().formatHex(digest.digest()), size);
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new Rejection(RejectionCode.TOO_LARGE);
        }
    }

    /** Empty if there was none. */
    byte[] manifest() {
        return manifest;
    }

    Map<String, Measured> taken() {
        return new LinkedHashMap<>(taken);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
