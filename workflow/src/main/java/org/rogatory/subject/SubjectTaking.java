package org.rogatory.subject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.PersonSearch;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.KeptBytes;
import org.rogatory.documents.KeptContent;
import org.rogatory.identity.Officer;
import org.rogatory.subject.SubjectExports.FoundFile;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Gives an export to who asked for it, as long as every file it tells of is still open to him. */
@Service
public class SubjectTaking {

    private final PersonSearch search;
    private final KeptBytes bytes;
    private final SubjectDesk desk;

    SubjectTaking(PersonSearch search, KeptBytes bytes, SubjectDesk desk) {
        this.search = search;
        this.bytes = bytes;
        this.desk = desk;
    }

    /** An export as it is taken; the stream is the caller's to close. */
    public record Taken(InputStream content, long size) {}

    /** Opens the container, with a trace that tells of which files it is. */
    public Taken open(String exportId, Officer officer) {
        var export = desk.find(exportId, officer);
        if (!SubjectDesk.mine(export, officer)) {
            throw Refusal.notFound();
        }
        var address = export.address();
        if (export.status() != ExportStatus.READY || address == null) {
            throw Refusal.of("subject-settled");
        }
        var person = SubjectExports.person(desk.clear(exportId, export.sought()));
        var outcome = desk.clear(exportId, export.outcome());
        var included = included(outcome);
        var open = search.named(person.name(), person.born(), officer).stream()
                .map(CaseFile::caseRef)
                .toList();
        if (!open.containsAll(included)) {
            throw Refusal.of("subject-changed");
        }
        desk.trace("subject.take", exportId, officer.username(), Map.of("shown", String.join(",", included)));
        var size = outcome.path("size").asLong();
        var kept = new KeptContent(
                SubjectDesk.key(exportId), address, outcome.path("sha256").asString(), size);
        try {
            return new Taken(bytes.open(kept), size);
        } catch (IOException gone) {
            throw new UncheckedIOException("The export could not be opened", gone);
        }
    }

    private static List<String> included(JsonNode outcome) {
        return SubjectExports.found(outcome).stream()
                .filter(FoundFile::included)
                .map(FoundFile::caseRef)
                .toList();
    }
}
