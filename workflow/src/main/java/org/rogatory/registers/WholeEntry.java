package org.rogatory.registers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Isolation;

/**
 * One entry whole: its line, its words if its file is open to the reader, its relations.
 *
 * @param sender who it is from or to where the directory does not know him
 * @param originalAt where the paper lies, if its file is open to the reader
 * @param isolation set where nobody reads the words
 * @param sealed whether it has words that are not for the reader; none where they ended with their file
 */
public record WholeEntry(
        EntryView entry,
        @Nullable String content,
        @Nullable Isolation isolation,
        boolean sealed,
        @Nullable Sender sender,
        @Nullable String originalAt,
        List<Relation> relations) {

    /** A relation to another entry; {@code outward} where this entry is the later letter. */
    public record Relation(LinkKind kind, boolean outward, EntryView other) {}
}
