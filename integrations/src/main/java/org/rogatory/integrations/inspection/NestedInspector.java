package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.RunFolder;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.Inspector;
import org.rogatory.documents.inspection.MediaTypeDetector;
import org.rogatory.documents.inspection.VirusScan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Looks into a content by everything that it could be, not only by what it says it is, then into each of its parts; the
 * antivirus sees the content and every part, since it does not look into all of them itself.
 */
@Component
class NestedInspector implements Inspector {

    private static final Logger LOG = LoggerFactory.getLogger(NestedInspector.class);
    private static final List<Format> FORMATS = List.of(
            new Programs(),
            new Polyglots(),
            new PdfSafety(),
            new ArchiveSafety(),
            new GzipSafety(),
            new TarSafety(),
            new OtherArchives(),
            new OfficeSafety(),
            new MailSafety(),
            new WebPages(),
            new ImageSafety());

    private final Extraction extraction;
    private final MediaTypeDetector detector;
    private final ClamAntivirus antivirus;
    private final Limits limits;

    @Autowired
    NestedInspector(Works works, RunFolder folder, MediaTypeDetector detector, ClamAntivirus antivirus) {
        this(new WorkExtraction(works, folder), detector, antivirus, Limits.USUAL);
    }

    NestedInspector(Extraction extraction, MediaTypeDetector detector, ClamAntivirus antivirus, Limits limits) {
        this.extraction = extraction;
        this.detector = detector;
        this.antivirus = antivirus;
        this.limits = limits;
    }

    @Override
    public Inspected inspect(Work content, String mediaType) throws IOException {
        var tally = new Tally(limits, antivirus.setUp() ? VirusScan.SCANNED : VirusScan.OFF);
        look(content, mediaType, new Visit(this, tally, 0));
        if (tally.scan().missing() && antivirus.required()) {
            tally.found(InspectionReason.UNSCANNED);
        }
        return new Inspected(tally.reasons(), tally.scan());
    }

    Work extracted(InputStream content, long limit) throws IOException {
        return extraction.of(content, limit);
    }

    Path scratch() {
        return extraction.scratch();
    }

    String detected(Work content) throws IOException {
        try (InputStream in = content.open()) {
            return detector.detect(in);
        }
    }

    void look(Work content, String mediaType, Visit visit) throws IOException {
        antivirus.scan(content, visit.tally());
        Head head;
        try (InputStream in = content.open()) {
            head = Head.of(mediaType, in.readNBytes(Head.LENGTH));
        }
        var reading = FORMATS.stream().filter(format -> format.reads(head)).toList();
        for (var format : reading) {
            look(format, new Part(content, head), visit);
        }
        if (!Known.looked(head)) {
            visit.found(InspectionReason.NOT_LOOKED_INTO);
        }
    }

    /**
     * Whatever a library stumbles over is a damaged content: nothing that somebody sent stops the node. Only want of
     * memory, and what is wrong with the node itself, says nothing of a content that is no archive.
     */
    private static void look(Format format, Part part, Visit visit) throws StoreFull {
        try {
            format.look(part.content(), part.head(), visit);
        } catch (StoreFull noRoom) {
            throw noRoom;
        } catch (OutOfMemoryError noMemory) {
            throw noMemory;
        } catch (IOException | RuntimeException unreadable) {
            stumbled(unreadable, InspectionReason.DAMAGED, visit);
        } catch (StackOverflowError deep) {
            stumbled(deep, format.unpacks() ? InspectionReason.ARCHIVE_UNREAD : InspectionReason.DAMAGED, visit);
        } catch (Error broken) {
            if (!format.unpacks()) {
                throw broken;
            }
            stumbled(broken, InspectionReason.ARCHIVE_UNREAD, visit);
        }
    }

    private static void stumbled(Throwable over, InspectionReason reason, Visit visit) {
        LOG.info("A content could not be read: {}", over.getClass().getName());
        visit.found(reason);
    }

    private record Part(Work content, Head head) {}
}
