package org.rogatory.subject;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file says of a person by one of its sources.
 *
 * @param source what it comes from; the name of its file in an export
 * @param data null where the file as a whole is left out
 * @param leftOut why something of it is not here
 */
public record SubjectPart(String source, @Nullable ObjectNode data, Set<LeftOut> leftOut) {

    public SubjectPart {
        leftOut = Set.copyOf(leftOut);
    }

    /** Nothing of the whole file is told. */
    public static SubjectPart closed(String source, LeftOut why) {
        return new SubjectPart(source, null, EnumSet.of(why));
    }
}
