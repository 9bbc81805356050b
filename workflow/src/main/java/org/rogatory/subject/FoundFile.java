package org.rogatory.subject;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A file that was found.
 *
 * @param included whether the export tells of it
 * @param leftOut codes of why it, or something of it, is not there
 * @param pieces what goes in only once who asked has read it through
 * @param words the mark of the words that the export tells of it unread; empty where it tells none
 */
public record FoundFile(String caseRef, boolean included, List<String> leftOut, List<FoundPiece> pieces, String words) {

    /** A file of which nothing has to be read through. */
    public FoundFile(String caseRef, boolean included, List<String> leftOut) {
        this(caseRef, included, leftOut, List.of(), "");
    }

    /** Those of an export, as they are kept with it. */
    static List<FoundFile> of(JsonNode outcome) {
        return Stream.of("files", "to_judge")
                .flatMap(list -> outcome.path(list).valueStream())
                .map(file -> new FoundFile(
                        file.path("reference").asString(),
                        file.path("included").asBoolean(),
                        file.path("left_out")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList(),
                        FoundPiece.of(file),
                        file.path("words").asString("")))
                .toList();
    }

    /** The same with those pieces alone that are offered, by reference of the file; none where it is not told of. */
    FoundFile only(Map<String, Set<String>> offered) {
        var marks = offered.getOrDefault(caseRef, Set.of());
        return new FoundFile(
                caseRef,
                included && offered.containsKey(caseRef),
                leftOut,
                pieces.stream().filter(piece -> marks.contains(piece.id())).toList(),
                words);
    }

    /** Whether all that a container has of it is offered, in the same words. */
    boolean whole(Map<String, Set<String>> offered) {
        var marks = offered.get(caseRef);
        return !included
                || marks != null
                        && marks.contains(words)
                        && pieces.stream().filter(FoundPiece::released).allMatch(piece -> marks.contains(piece.id()));
    }
}
