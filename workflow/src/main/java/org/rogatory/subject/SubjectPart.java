package org.rogatory.subject;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file says of a person by one of its sources.
 *
 * @param source what it comes from; the name of its file in an export
 * @param data null where the file as a whole is left out
 * @param leftOut why something of it is not here
 * @param pieces what goes in only once it was read through and released
 * @param words whether the data are words of the file, which go in unread, and not only codes, numbers and days
 */
public record SubjectPart(
        String source, @Nullable ObjectNode data, Set<LeftOut> leftOut, List<SubjectPiece> pieces, boolean words) {

    public SubjectPart {
        leftOut = Set.copyOf(leftOut);
        pieces = List.copyOf(pieces);
    }

    /** A part that is told as it is, by codes, numbers and days. */
    public SubjectPart(String source, @Nullable ObjectNode data, Set<LeftOut> leftOut) {
        this(source, data, leftOut, List.of());
    }

    /** The same with pieces. */
    public SubjectPart(String source, @Nullable ObjectNode data, Set<LeftOut> leftOut, List<SubjectPiece> pieces) {
        this(source, data, leftOut, pieces, false);
    }

    /** A part that is told in words of the file. */
    public static SubjectPart ofWords(String source, ObjectNode data, Set<LeftOut> leftOut) {
        return new SubjectPart(source, data, leftOut, List.of(), true);
    }

    /** Nothing of the whole file is told. */
    public static SubjectPart closed(String source, LeftOut why) {
        return new SubjectPart(source, null, EnumSet.of(why));
    }

    /** The same with the pieces that were released; that others are left out it says by their code. */
    SubjectPart with(String caseRef, Set<String> released) {
        if (data == null || pieces.isEmpty()) {
            return this;
        }
        var told = data.deepCopy();
        var list = told.putArray("released");
        var left = EnumSet.noneOf(LeftOut.class);
        left.addAll(leftOut);
        for (var piece : pieces) {
            if (released.contains(piece.id(caseRef))) {
                piece.tell(list.addObject());
            } else {
                left.add(piece.kind().leftOut());
            }
        }
        return new SubjectPart(source, told, left, pieces, words);
    }
}
