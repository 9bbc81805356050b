package org.rogatory.imports;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the items of assistance may have ended in a status in which they have.
 *
 * @param oneOf at least one of them has ended so
 * @param never none of them has
 * @param usual how all have where a row tells of none; null where it must tell
 * @param acted what an authority has done, so that it must be named; empty where it is not ours
 */
public record Ended(
        Set<String> oneOf, Set<String> never, @Nullable String usual, Set<String> acted) {

    public Ended {
        oneOf = Set.copyOf(oneOf);
        never = Set.copyOf(never);
        acted = Set.copyOf(acted);
    }

    boolean admits(Collection<String> results) {
        return !Collections.disjoint(results, oneOf) && Collections.disjoint(results, never);
    }
}
