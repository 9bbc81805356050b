package org.rogatory.documents.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;

/** Tells hash and size of what was read through it, and stops at the limit. */
final class MeasuredStream extends FilterInputStream {

    private final long limit;
    private final MessageDigest digest = digest();
    private long size;

    MeasuredStream(InputStream content, long limit) {
        super(content);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var read = super.read(target, offset, length);
        if (read > 0) {
            size += read;
            if (size > limit) {
                throw new ContentTooLarge(limit);
            }
            digest.update(target, offset, read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    long size() {
        return size;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
