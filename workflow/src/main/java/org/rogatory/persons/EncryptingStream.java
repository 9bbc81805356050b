package org.rogatory.persons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The encrypted form of a stream, made while it is read: never more than a segment of it is held in memory. */
final class EncryptingStream extends InputStream {

    private static final int BUFFER = 64 * 1024;

    private final InputStream plain;
    private final Ready ready = new Ready();
    private final OutputStream cipher;
    private final byte[] buffer = new byte[BUFFER];
    private boolean ended;

    EncryptingStream(InputStream plain, Cipher cipher) throws IOException {
        this.plain = plain;
        this.cipher = cipher.onto(ready);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return ready.isEmpty() && length > 0 ? -1 : ready.take(target, offset, length);
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }

    private void advance() throws IOException {
        var read = plain.read(buffer);
        if (read < 0) {
            cipher.close();
            ended = true;
        } else {
            cipher.write(buffer, 0, read);
        }
    }

    /** Puts encryption in front of a stream. */
    interface Cipher {
        OutputStream onto(OutputStream encrypted) throws IOException;
    }

    /** What is encrypted and not yet read. */
    private static final class Ready extends ByteArrayOutputStream {
        private int taken;

        boolean isEmpty() {
            return taken == count;
        }

        int take(byte[] target, int offset, int length) {
            var part = Math.min(length, count - taken);
            System.arraycopy(buf, taken, target, offset, part);
            taken += part;
            if (taken == count) {
                taken = 0;
                reset();
            }
            return part;
        }
    }
}
