package org.rogatory.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A piece of a file as who asked reads it through.
 *
 * @param id by which it is released
 * @param kind code of what it is
 * @param text without those whom the request names; empty for a paper, which is read in its file
 * @param document reference of a paper; null for a text
 * @param paper code of the kind of a paper; empty for a text
 * @param released whether it is in the export
 */
public record FoundPiece(
        String id,
        String kind,
        String place,
        String day,
        String text,
        @Nullable String document,
        String paper,
        boolean released) {

    /** Those of a file, as they are kept with an export. */
    static List<FoundPiece> of(JsonNode file) {
        return file.path("pieces")
                .valueStream()
                .map(piece -> new FoundPiece(
                        piece.path("id").asString(""),
                        piece.path("kind").asString(""),
                        piece.path("place").asString(""),
                        piece.path("day").asString(""),
                        piece.path("text").asString(""),
                        piece.path("document").asString(null),
                        piece.path("paper").asString(""),
                        piece.path("released").asBoolean(false)))
                .toList();
    }

    /** Says which one it is and not what it says. */
    @Override
    public String toString() {
        return "FoundPiece[" + id + "]";
    }
}
