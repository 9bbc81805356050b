package org.rogatory.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** The parts of a file one after the other, each opened when it is reached: the whole lies nowhere in clear. */
final class JoinedParts extends InputStream {

    private final KeptBytes bytes;
    private final Iterator<KeptContent> parts;
    private InputStream current = InputStream.nullInputStream();

    JoinedParts(KeptBytes bytes, List<KeptContent> parts) {
        this.bytes = bytes;
        this.parts = parts.iterator();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = current.read(target, offset, length);
        while (read < 0 && parts.hasNext()) {
            current.close();
            current = bytes.open(parts.next());
            read = current.read(target, offset, length);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}
