package org.rogatory.integrations.inspection;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;

/** Tars: the names of their entries, and what each entry holds. */
final class TarSafety implements Format {

    private static final int RECORD = 512;
    private static final int SUM = 148;
    private static final int MAGIC = 257;
    private static final int LONGEST_HEADS = 1024 * 1024;
    private static final Set<String> TYPES = Set.of("application/x-tar", "application/x-gtar");

    /** Whether a content is one; those of old tell it by a sum alone. */
    static boolean told(Head head) {
        return TYPES.contains(head.mediaType()) || head.begun().startsWith("ustar", MAGIC) || summed(head.begun());
    }

    private static boolean summed(String begun) {
        if (begun.length() < RECORD || begun.substring(SUM, SUM + 6).chars().noneMatch(c -> c > '0' && c < '8')) {
            return false;
        }
        try {
            return TarUtils.verifyCheckSum(begun.substring(0, RECORD).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException noNumber) {
            return false;
        }
    }

    @Override
    public boolean unpacks() {
        return true;
    }

    @Override
    public boolean reads(Head head) {
        return told(head);
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        visit.unpacking(() -> {
            try (var in = new Heads(new BufferedInputStream(content.open()));
                    var tar = new TarArchiveInputStream(in, RECORD, RECORD)) {
                if (!entries(tar, in, visit) || !blank(in)) {
                    visit.found(InspectionReason.ARCHIVE_UNREAD);
                }
            }
        });
    }

    /** Whether all of them were seen; each is read to its end, so that nothing but heads lies before the next. */
    private static boolean entries(TarArchiveInputStream tar, Heads heads, Visit visit) throws IOException {
        int seen = 0;
        for (var entry = heads.next(tar); entry != null; entry = heads.next(tar)) {
            if (++seen > visit.limits().parts()) {
                visit.found(InspectionReason.TOO_MANY);
                return false;
            }
            named(entry, visit);
            if (entry.isSparse() || !tar.canReadEntryData(entry)) {
                return false;
            }
            if (entry.getSize() > 0) {
                visit.part(new Archived(tar, visit), entry.getSize());
                tar.transferTo(OutputStream.nullOutputStream());
            }
        }
        return true;
    }

    private static void named(TarArchiveEntry entry, Visit visit) {
        boolean elsewhere = entry.isLink() || entry.isSymbolicLink();
        boolean device = entry.isBlockDevice() || entry.isCharacterDevice() || entry.isFIFO();
        if (elsewhere || device) {
            visit.found(InspectionReason.PATH);
        }
        visit.named(entry.getName());
    }

    /** Some programs read on behind the end of a tar, where others stop. */
    private static boolean blank(InputStream in) throws IOException {
        var piece = new byte[64 * 1024];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            for (int at = 0; at < read; at++) {
                if (piece[at] != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Names and other words before an entry are held in memory at once, so they may have a certain length only. */
    private static final class Heads extends FilterInputStream {

        private long left = Long.MAX_VALUE;

        Heads(InputStream in) {
            super(in);
        }

        @Nullable
        TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
            left = LONGEST_HEADS;
            var entry = tar.getNextEntry();
            left = Long.MAX_VALUE;
            return entry;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new IOException("the heads of an entry are too long");
            }
            return read;
        }
    }
}
