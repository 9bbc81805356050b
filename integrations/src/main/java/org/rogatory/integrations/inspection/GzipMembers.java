package org.rogatory.integrations.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.rogatory.documents.inspection.InspectionReason;

/**
 * What a gzip unpacks to: several members may follow one another and are one content then; what follows and is none is
 * told. They are walked in a loop: the stream of the runtime calls itself for each of them, and one who sends very many
 * would end it before what stands behind them is seen.
 */
final class GzipMembers extends InflaterInputStream {

    private static final int PIECE = 64 * 1024;
    private static final int DEFLATED = 8;
    private static final int TIME_LEVEL_AND_SYSTEM = 6;
    private static final int HEAD_SUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final Visit visit;
    private final CRC32 sum = new CRC32();
    private int at;
    private boolean ended;

    GzipMembers(InputStream packed, Visit visit) {
        super(packed, new Inflater(true), PIECE);
        this.visit = visit;
    }

    /**
     * Reads the head of the first member, before anything is unpacked.
     *
     * @throws IOException if it is none
     */
    void begin() throws IOException {
        head(one());
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (!ended) {
            int read = super.read(into, offset, length);
            if (read >= 0) {
                sum.update(into, offset, read);
                return read;
            }
            end();
            next();
        }
        return -1;
    }

    /** The sums behind a member have to be those of what it unpacked to. */
    private void end() throws IOException {
        at = len - inf.getRemaining();
        long unpacked = sum.getValue();
        long length = inf.getBytesWritten() & 0xffffffffL;
        if (four() != unpacked || four() != length) {
            throw new ZipException("the sums of a member are others");
        }
    }

    private void next() throws IOException {
        int first = one();
        if (first < 0) {
            ended = true;
            return;
        }
        try {
            head(first);
        } catch (ZipException | EOFException none) {
            visit.found(InspectionReason.ARCHIVE_UNREAD);
            ended = true;
        }
    }

    /** From here on the inflater takes what is read. */
    private void head(int first) throws IOException {
        sum.reset();
        sum.update(first);
        if (first != 0x1f || some() != 0x8b || some() != DEFLATED) {
            throw new ZipException("no member begins");
        }
        int flags = some();
        pass(TIME_LEVEL_AND_SYSTEM);
        if ((flags & EXTRA) != 0) {
            pass(two());
        }
        if ((flags & NAME) != 0) {
            passText();
        }
        if ((flags & COMMENT) != 0) {
            passText();
        }
        long told = sum.getValue() & 0xffff;
        if ((flags & HEAD_SUM) != 0 && two() != told) {
            throw new ZipException("the sum of a head is another");
        }
        sum.reset();
        inf.reset();
        inf.setInput(buf, at, len - at);
    }

    private void pass(int bytes) throws IOException {
        for (int passed = 0; passed < bytes; passed++) {
            some();
        }
    }

    private void passText() throws IOException {
        int sign = some();
        while (sign != 0) {
            sign = some();
        }
    }

    private int two() throws IOException {
        int low = some();
        return low | some() << 8;
    }

    private long four() throws IOException {
        long low = two();
        return low | (long) two() << 16;
    }

    /** One byte more of a head or of the sums behind a member, which may not end there. */
    private int some() throws IOException {
        int one = one();
        if (one < 0) {
            throw new EOFException("a member breaks off");
        }
        sum.update(one);
        return one;
    }

    private int one() throws IOException {
        if (at == len) {
            at = 0;
            len = Math.max(0, in.read(buf, 0, buf.length));
        }
        return at < len ? buf[at++] & 0xff : -1;
    }

    /** Frees what is held outside the heap. */
    @Override
    public void close() throws IOException {
        inf.end();
        super.close();
    }
}
