package org.rogatory.subject;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text or a paper of a file that may name others in words nobody knows beforehand: it goes into an export once who
 * asked has read it through.
 *
 * @param place which one of its kind: the number of an item or of a paper in the file, the code of an act
 * @param day when it was done or came; empty where nobody said it
 * @param text without those whom the request names; empty for a paper
 * @param paper the document; null for a text
 */
public record SubjectPiece(
        PieceKind kind,
        String place,
        String day,
        String text,
        @Nullable DocumentView paper) {

    private static final int LENGTH = 32;

    /** A text. */
    public static SubjectPiece of(PieceKind kind, String place, String day, String text) {
        return new SubjectPiece(kind, place, day, text, null);
    }

    /**
     * By which it is released: what was changed since is another piece, which nobody has read. A paper stays what it is
     * where another before it is no longer counted.
     */
    String id(String caseRef) {
        var said =
                paper == null ? String.join("\n", place, day, text) : paper.documentRef() + " " + paper.finalSha256();
        var whole = String.join("\n", caseRef, kind.key(), said);
        return SubjectBundle.sha256(whole.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    /** Where a paper lies in the folder of its file; by its number, as names of files may name persons. */
    static String path(String place, String mediaType) {
        var ending = switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            default -> "bin";
        };
        return "papers/" + place + "." + ending;
    }

    /** What an export tells of it once it is released. */
    void tell(ObjectNode told) {
        told.put("kind", kind.key()).put("place", place).put("day", day);
        if (paper == null) {
            told.put("text", text);
        } else {
            told.put("file", path(place, paper.mediaType()));
        }
    }

    /** What is kept of it for who reads it through. */
    void keep(ObjectNode kept, String caseRef) {
        kept.put("id", id(caseRef))
                .put("kind", kind.key())
                .put("place", place)
                .put("day", day)
                .put("text", text);
        if (paper != null) {
            kept.put("document", paper.documentRef()).put("size", paper.size()).put("paper", paper.kind());
        }
    }

    /** Says nothing of what it says. */
    @Override
    public String toString() {
        return "SubjectPiece[" + kind + ", " + place + "]";
    }
}
