package org.rogatory.archive;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which files of an authority a list shows, from a place in its order on.
 *
 * @param states only files in one of these
 * @param held only those under a hold
 * @param run only those whose term has run before {@code today}
 * @param index only those under this index; null for all
 * @param after the last line of the page before
 */
public record ArchiveQuery(
        Set<ArchiveState> states,
        boolean held,
        boolean run,
        @Nullable String index,
        LocalDate today,
        Place after) {

    public ArchiveQuery {
        states = Set.copyOf(states);
    }

    /** A place in the order of the list: by index, then by number. */
    public record Place(String index, String caseRef) {

        /** Before the first line. */
        public static final Place START = new Place("", "");
    }
}
