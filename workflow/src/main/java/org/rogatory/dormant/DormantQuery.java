package org.rogatory.dormant;

import java.time.Instant;
import java.util.Set;

/**
 * Which dormant files a list shows, from a place in its order on.
 *
 * @param authorities keys of the authorities and units whose files it shows
 * @param before only files whose last act lies before this moment
 * @param after the last line of the page before
 */
public record DormantQuery(Set<String> authorities, Instant before, Place after) {

    public DormantQuery {
        authorities = Set.copyOf(authorities);
    }

    /** A place in the order of the list: by the last act, then by number. */
    public record Place(Instant movedAt, String caseRef) {

        /** Before the first line. */
        public static final Place START = new Place(Instant.EPOCH, "");
    }
}
