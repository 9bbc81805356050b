package org.rogatory.integrations.inspection;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.rogatory.documents.ByteStore.StoreFull;
import org.rogatory.documents.InspectionReason;
import org.rogatory.documents.Work;

/** Files packed by gzip: all that one unpacks to is one content. */
final class GzipSafety implements Format {

    private static final int FLAGS = 3;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int BEGUN = 10;

    /** Whether a content is one. */
    static boolean told(Head head) {
        return head.startsWith("\u001f\u008b") || head.mediaType().equals("application/gzip");
    }

    @Override
    public boolean reads(Head head) {
        return told(head);
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        named(head.begun(), visit);
        try (var packed = new Packed(new BufferedInputStream(content.open()), content.size());
                var gzip = new Unpacking(packed, visit)) {
            visit.part(new Archived(gzip, visit), content.size());
        } catch (StoreFull noRoom) {
            throw noRoom;
        } catch (IOException | RuntimeException unreadable) {
            visit.found(InspectionReason.ARCHIVE_UNREAD);
        }
    }

    /** The name under which it is unpacked, if it tells one. */
    private static void named(String begun, Visit visit) {
        if (begun.length() <= BEGUN || (begun.charAt(FLAGS) & NAME) == 0) {
            return;
        }
        int from = BEGUN;
        if ((begun.charAt(FLAGS) & EXTRA) != 0 && begun.length() > BEGUN + 1) {
            from += 2 + begun.charAt(BEGUN) + (begun.charAt(BEGUN + 1) << 8);
        }
        int to = begun.indexOf('\u0000', from);
        if (to < 0) {
            visit.found(InspectionReason.ARCHIVE_UNREAD);
            return;
        }
        var name = begun.substring(from, to);
        if (ZipPart.leadsOut(name)) {
            visit.found(InspectionReason.PATH);
        }
        if (Programs.named(name.toLowerCase(Locale.ROOT))) {
            visit.found(InspectionReason.PROGRAM);
        }
    }

    /** Knows how much of it is still to be read, so that what follows one is always seen. */
    private static final class Packed extends FilterInputStream {

        private long left;

        Packed(InputStream in, long size) {
            super(in);
            left = size;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            left -= one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public int available() {
            return (int) Math.min(left, Integer.MAX_VALUE);
        }
    }

    /** Several may follow one another and are one content then; what follows and is none is told. */
    private static final class Unpacking extends GZIPInputStream {

        private static final int TRAILER = 8;

        private final Visit visit;

        Unpacking(Packed packed, Visit visit) throws IOException {
            super(packed, 64 * 1024);
            this.visit = visit;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read < 0 && (in.available() > 0 || inf.getRemaining() > TRAILER)) {
                visit.found(InspectionReason.ARCHIVE_UNREAD);
            }
            return read;
        }
    }
}
