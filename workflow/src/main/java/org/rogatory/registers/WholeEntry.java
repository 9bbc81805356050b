package org.rogatory.registers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Isolation;

/**
 * One entry whole: its line, its words if its file is open to the reader, its relations.
 *
 * @param isolation set where nobody reads the words
 * @param sealed whether it has words that are not for the reader
 */
public record WholeEntry(
        EntryView entry,
        @Nullable String content,
        @Nullable Isolation isolation,
        boolean sealed,
        List<Relation> relations) {

    /** A relation to another entry; {@code outward} where this entry is the later letter. */
    public record Relation(LinkKind kind, boolean outward, EntryView other) {}
}
