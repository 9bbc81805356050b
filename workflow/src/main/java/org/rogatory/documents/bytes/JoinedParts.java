package org.rogatory.documents.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;

/** The parts of a file one after the other, each opened when it is reached: the whole lies nowhere in clear. */
public final class JoinedParts extends InputStream {

    private final KeptBytes bytes;
    private final Iterator<KeptContent> parts;
    private InputStream current = InputStream.nullInputStream();

    /** A part lies nowhere any more: its file was finished elsewhere, or discarded. */
    public static final class PartGone extends IOException {
        private static final long serialVersionUID = 1L;

        PartGone(IOException why) {
            super(why);
        }
    }

    /** These parts, in their order. */
    public JoinedParts(KeptBytes bytes, List<KeptContent> parts) {
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
            current = next();
            read = current.read(target, offset, length);
        }
        return read;
    }

    private InputStream next() throws IOException {
        try {
            return bytes.open(parts.next());
        } catch (NoSuchFileException gone) {
            throw new PartGone(gone);
        }
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}
