package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.io.InputStream;

/** The bytes behind an encoding of electronic letters. */
abstract class MailDecoder extends InputStream {

    private final InputStream encoded;

    MailDecoder(InputStream encoded) {
        this.encoded = encoded;
    }

    @Override
    public final int read(byte[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int one = read();
            if (one < 0) {
                return count == 0 ? -1 : count;
            }
            into[offset + count] = (byte) one;
            count++;
        }
        return count;
    }

    @Override
    public final void close() throws IOException {
        encoded.close();
    }
}
