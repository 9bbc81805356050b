package org.rogatory.persons;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What an encrypted stream says, decrypted while it is read. Bytes that were changed are told from bytes that cannot be
 * read now: of the library both come as failures of the same kind.
 */
final class DecryptingStream extends InputStream {

    private final Source source;
    private final InputStream plain;

    DecryptingStream(InputStream encrypted, Cipher cipher) throws IOException {
        this.source = new Source(encrypted);
        this.plain = cipher.behind(source);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return plain.read(target, offset, length);
        } catch (IOException failed) {
            throw source.failed ? failed : new ChangedBytes(failed);
        }
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }

    /** Puts decryption behind a stream. */
    interface Cipher {
        InputStream behind(InputStream encrypted) throws IOException;
    }

    /** The encrypted bytes, and whether reading them failed. */
    private static final class Source extends FilterInputStream {
        private boolean failed;

        Source(InputStream encrypted) {
            super(encrypted);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return super.read(target, offset, length);
            } catch (IOException away) {
                failed = true;
                throw away;
            }
        }
    }
}
