package org.rogatory.subject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;

/** Gives an export to who asked for it, as long as all that it tells is still open to him. */
@Service
public class SubjectTaking {

    private final StillOpen still;
    private final KeptBytes bytes;
    private final SubjectDesk desk;

    SubjectTaking(StillOpen still, KeptBytes bytes, SubjectDesk desk) {
        this.still = still;
        this.bytes = bytes;
        this.desk = desk;
    }

    /** An export as it is taken; the stream is the caller's to close. */
    public record Taken(InputStream content, long size) {}

    /** Opens the container, with a trace that tells of which files it is; one that holds too much is made anew. */
    public Taken open(String exportId, Officer officer) {
        var export = desk.own(exportId, officer);
        var address = export.address();
        if (export.status() != ExportStatus.READY || address == null) {
            throw Refusal.of("subject-settled");
        }
        var rest = still.of(export, officer);
        if (!rest.whole()) {
            still.renew(exportId, officer);
            throw Refusal.of("subject-changed");
        }
        var included = rest.files().stream()
                .filter(FoundFile::included)
                .map(FoundFile::caseRef)
                .collect(Collectors.joining(","));
        desk.trace("subject.take", exportId, officer.username(), Map.of("shown", included));
        var outcome = desk.clear(exportId, export.outcome());
        var size = outcome.path("size").asLong();
        var kept = new KeptContent(
                SubjectDesk.key(exportId), address, outcome.path("sha256").asString(), size);
        try {
            return new Taken(bytes.open(kept), size);
        } catch (IOException gone) {
            throw new UncheckedIOException("The export could not be opened", gone);
        }
    }
}
