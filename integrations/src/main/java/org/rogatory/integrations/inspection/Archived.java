package org.rogatory.integrations.inspection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.rogatory.documents.inspection.InspectionReason;

/** A part that comes out of an archive: where it breaks off, another program may still unpack what nothing here saw. */
final class Archived extends FilterInputStream {

    private final Visit visit;

    Archived(InputStream unpacked, Visit visit) {
        super(unpacked);
        this.visit = visit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (IOException broken) {
            visit.found(InspectionReason.ARCHIVE_UNREAD);
            throw broken;
        }
    }

    /** The archive itself is read on. */
    @Override
    public void close() {
        // closed by whoever opened the archive
    }
}
