package org.rogatory.dormant;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

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

    /** Under which names those who execute at these authorities have files; read by the queries. */
    public Set<String> executing() {
        return authorities.stream()
                .map(authority -> Officer.principalOf(authority, Role.EXECUTOR))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A place in the order of the list: by the last act, then by number. */
    public record Place(Instant movedAt, String caseRef) {

        /** Before the first line. */
        public static final Place START = new Place(Instant.EPOCH, "");
    }
}
