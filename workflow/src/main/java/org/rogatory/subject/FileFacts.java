package org.rogatory.subject;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is told of a file itself: how it went by codes and days, and which papers lie in it, by kind and hash. */
@Component
class FileFacts {

    /** Larger papers are told by their hash alone. */
    private static final long LARGEST = 16L << 20;

    private final Deliberation deliberation;
    private final ReservedParts reserved;
    private final Directory directory;
    private final JsonMapper json;

    FileFacts(Deliberation deliberation, ReservedParts reserved, Directory directory, JsonMapper json) {
        this.deliberation = deliberation;
        this.reserved = reserved;
        this.directory = directory;
        this.json = json;
    }

    /** Both, as the officer reads the file; neither with words or names. */
    List<SubjectPart> of(CaseFile file, Officer officer) {
        return List.of(progress(file, officer), papers(file, officer));
    }

    private SubjectPart progress(CaseFile file, Officer officer) {
        var zone = directory.times().zone(file.authority());
        var data = json.createObjectNode()
                .put("reference", file.caseRef())
                .put("form", file.form())
                .put("requesting", file.requesting())
                .put("requested", file.requested())
                .put("status", file.status())
                .put("opened", day(file.openedAt(), zone));
        var closed = file.closedAt();
        if (closed != null) {
            data.put("closed", day(closed, zone));
        }
        var steps = data.putArray("steps");
        var told = deliberation.timeline(file, officer).stream()
                .filter(moment -> ToldActs.tells(moment.step().verb()));
        told.forEach(moment -> {
            var step = steps.addObject()
                    .put("day", day(moment.at(), zone))
                    .put("verb", moment.step().verb());
            var reached = moment.step().toStatus();
            if (reached != null) {
                step.put("status", reached);
            }
        });
        return new SubjectPart("progress", data, EnumSet.of(LeftOut.DELIBERATION));
    }

    private SubjectPart papers(CaseFile file, Officer officer) {
        var zone = directory.times().zone(file.authority());
        var data = json.createObjectNode();
        var papers = data.putArray("papers");
        var left = leftOut(file, officer);
        var pieces = new ArrayList<SubjectPiece>();
        for (var document : deliberation.documents(file, officer)) {
            if (document.isolation() != null || document.stays()) {
                left.add(LeftOut.PAPERS);
                continue;
            }
            var number = String.valueOf(papers.size() + 1);
            paper(papers.addObject().put("number", number), document, zone);
            if (whole(document)) {
                pieces.add(new SubjectPiece(PieceKind.PAPER, number, day(document.createdAt(), zone), "", document));
            } else {
                left.add(LeftOut.PAPERS);
            }
        }
        return new SubjectPart("papers", data, left, pieces);
    }

    /** What came or stands as it left, may be opened and is not too large for a container made in memory. */
    private static boolean whole(DocumentView document) {
        return (document.fromOutside() || document.status() == DocumentStatus.SEALED)
                && !document.quarantined()
                && document.size() <= LARGEST;
    }

    /** That something is for others by name is told to who takes part in the file, as its own pages tell him. */
    private Set<LeftOut> leftOut(CaseFile file, Officer officer) {
        var left = EnumSet.noneOf(LeftOut.class);
        if (Deliberation.open(file, officer)
                && reserved.closedTo(file, officer).stream().anyMatch(one -> one.part() != ReservedPart.FILE)) {
            left.add(LeftOut.NAMED_READERS);
        }
        return left;
    }

    private static void paper(ObjectNode paper, DocumentView document, ZoneId zone) {
        paper.put("kind", document.kind())
                .put("day", day(document.createdAt(), zone))
                .put("sha256", document.finalSha256());
    }

    private static String day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().toString();
    }
}
