package org.rogatory.documents.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What comes over a line that may break: that is told from a failure of what keeps it. */
public final class ArrivingStream extends FilterInputStream {

    /** What comes over the line is read through it. */
    public ArrivingStream(InputStream content) {
        super(content);
    }

    /** The sender is gone. */
    public static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenOff(IOException why) {
            super(why);
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException gone) {
            throw new BrokenOff(gone);
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (IOException gone) {
            throw new BrokenOff(gone);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
