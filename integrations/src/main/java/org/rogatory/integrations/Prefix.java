package org.rogatory.integrations;

import java.io.EOFException;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a content, as the PDF library reads it: what comes after it does not exist. Of how many pieces it is
 * counts within the bounds of the thread.
 */
public final class Prefix implements RandomAccessRead {

    private final RandomAccessRead whole;
    private final long end;
    private final @Nullable Decoding decoding = Decoding.current();

    /** @param end how much of the whole there is */
    public Prefix(RandomAccessRead whole, long end) {
        this.whole = whole;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        if (isEOF()) {
            return -1;
        }
        int one = whole.read();
        if (decoding != null && Decoding.begins(one)) {
            decoding.pieces(1);
        }
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        long left = end - whole.getPosition();
        return left <= 0 ? -1 : whole.read(target, offset, (int) Math.min(left, length));
    }

    @Override
    public long getPosition() throws IOException {
        return whole.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        whole.seek(Math.min(position, end));
    }

    @Override
    public long length() {
        return end;
    }

    @Override
    public boolean isClosed() {
        return whole.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return whole.getPosition() >= end;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        if (start < 0 || length < 0 || start > end - length) {
            throw new EOFException("Outside of the content");
        }
        return whole.createView(start, length);
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
