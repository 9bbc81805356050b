package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;

/** One content of an inspection under way: takes what is found in it, and has its parts looked into within limits. */
final class Visit {

    private final NestedInspector inspector;
    private final Tally tally;
    private final int depth;

    Visit(NestedInspector inspector, Tally tally, int depth) {
        this.inspector = inspector;
        this.tally = tally;
        this.depth = depth;
    }

    Tally tally() {
        return tally;
    }

    Limits limits() {
        return tally.limits();
    }

    /** Where libraries put what they unpack themselves. */
    Path scratch() {
        return inspector.scratch();
    }

    void found(InspectionReason reason) {
        tally.found(reason);
    }

    /** Looks at the name by which a part is unpacked. */
    void named(String name) {
        if (ZipPart.leadsOut(name)) {
            found(InspectionReason.PATH);
        }
        if (Programs.named(name.toLowerCase(Locale.ROOT))) {
            found(InspectionReason.PROGRAM);
        }
    }

    /** Unpacks an archive as a stream. */
    interface Unpacking {

        void run() throws IOException;
    }

    /**
     * What breaks off while it is unpacked is an archive that could not be read.
     *
     * @throws StoreFull if there is no room to unpack it now, which says nothing of it
     */
    void unpacking(Unpacking archive) throws StoreFull {
        try {
            archive.run();
        } catch (StoreFull noRoom) {
            throw noRoom;
        } catch (IOException | RuntimeException unreadable) {
            found(InspectionReason.ARCHIVE_UNREAD);
        }
    }

    /**
     * Has a part looked into as a content of its own; the stream is the caller's to close.
     *
     * @throws StoreFull if there is no room to unpack it now, which says nothing of it
     */
    void part(InputStream content, long packed) throws StoreFull {
        if (depth >= limits().depth()) {
            found(InspectionReason.TOO_DEEP);
        } else if (tally.more()) {
            unpacked(content, packed);
        } else {
            found(InspectionReason.TOO_MANY);
        }
    }

    private void unpacked(InputStream content, long packed) throws StoreFull {
        long swollen = limits().swollen(packed);
        long limit = Math.min(swollen, Math.min(limits().one(), tally.left()));
        try (Work part = inspector.extracted(content, limit)) {
            tally.take(part.size());
            inspector.look(part, inspector.detected(part), new Visit(inspector, tally, depth + 1));
        } catch (ContentTooLarge e) {
            found(limit == swollen ? InspectionReason.BOMB : InspectionReason.TOO_LARGE);
        } catch (StoreFull noRoom) {
            throw noRoom;
        } catch (IOException e) {
            found(InspectionReason.DAMAGED);
        }
    }
}
