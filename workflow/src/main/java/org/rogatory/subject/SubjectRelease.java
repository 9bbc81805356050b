package org.rogatory.subject;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts into an export what who asked has read through, piece by piece: results, answers and papers. The export is made
 * anew then; when it ends stays as it was.
 */
@Service
public class SubjectRelease {

    /** An export is put together in memory. */
    private static final long MOST_BYTES = 32L << 20;

    private final SubjectDesk desk;

    SubjectRelease(SubjectDesk desk) {
        this.desk = desk;
    }

    /** Releases pieces by their marks, for who asked alone: he has read them. What is released stays so. */
    @Transactional
    public ExportView release(String exportId, Set<String> pieces, Officer officer) {
        var export = desk.own(exportId, officer);
        SubjectDesk.demand(export, ExportStatus.READY);
        if (pieces.isEmpty()) {
            throw Refusal.of("field-missing", "pieces");
        }
        var files = offered(desk.clear(exportId, export.outcome()));
        var sought = (ObjectNode) desk.clear(exportId, export.sought());
        var released = new TreeSet<>(released(sought));
        released.addAll(pieces);
        demandKnown(files, pieces);
        demandFitting(files, released);
        var kept = sought.putArray("released");
        released.forEach(kept::add);
        export.again(desk.hidden(exportId, sought));
        var shown = files.stream()
                .filter(file -> ids(file).anyMatch(pieces::contains))
                .map(file -> file.path("reference").asString())
                .collect(Collectors.joining(","));
        return desk.keep("subject.release", export, officer.username(), Map.of("shown", shown))
                .view();
    }

    /** The marks of what was released so far. */
    static Set<String> released(JsonNode sought) {
        return sought.path("released").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static List<JsonNode> offered(JsonNode outcome) {
        return outcome.path("files").valueStream().toList();
    }

    private static Stream<String> ids(JsonNode file) {
        return FoundPiece.of(file).stream().map(FoundPiece::id);
    }

    private static void demandKnown(List<JsonNode> files, Set<String> pieces) {
        var known = files.stream().flatMap(SubjectRelease::ids).collect(Collectors.toSet());
        if (!known.containsAll(pieces)) {
            throw Refusal.of("unknown-code", "pieces");
        }
    }

    /** Refuses more papers than an export takes. */
    static void demandFitting(List<JsonNode> files, Set<String> released) {
        var size = files.stream()
                .flatMap(file -> file.path("pieces").valueStream())
                .filter(piece -> released.contains(piece.path("id").asString("")))
                .mapToLong(piece -> piece.path("size").asLong(0))
                .sum();
        if (size > MOST_BYTES) {
            throw Refusal.of("subject-too-large", "pieces");
        }
    }
}
