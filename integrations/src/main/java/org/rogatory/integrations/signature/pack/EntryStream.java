package org.rogatory.integrations.signature.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.rogatory.integrations.signature.pack.ZipIndex.Slot;

/** A file of a zip while it is read: never more bytes than were announced, and its sums known at the end. */
final class EntryStream extends InputStream {

    private static final int PIECE = 8192;

    private final Slot slot;
    private final Inflater inflater = new Inflater(true);
    private final InputStream in;
    private final CRC32 sum = new CRC32();
    private final MessageDigest digest = Asic.sha256();
    private long count;

    EntryStream(ZipSource source, Slot slot) {
        this.slot = slot;
        InputStream packed = source.stream(slot.at(), slot.packed());
        this.in = slot.stored() ? packed : new InflaterInputStream(packed, inflater, PIECE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, length);
        if (read > 0) {
            count += read;
            if (count > slot.size()) {
                throw new ZipException("Longer than it says");
            }
            sum.update(into, offset, read);
            digest.update(into, offset, read);
        }
        return read;
    }

    /** Reads what is left and tells the SHA-256 of all. */
    byte[] sha256() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        boolean used = slot.stored() || inflater.getBytesRead() == slot.packed();
        if (!used || count != slot.size() || sum.getValue() != slot.crc()) {
            throw new ZipException("Not what it says");
        }
        return digest.digest();
    }

    @Override
    public void close() throws IOException {
        in.close();
        inflater.end();
    }
}
