package org.rogatory.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the ways to sign as its register shows it; those that are replaced or withdrawn stay to be seen.
 *
 * @param kind kind of the letters, or null for all that have no rule of their own
 * @param ways what is allowed, by the names of {@link AllowedWays#ALL}
 * @param validFrom first day on which it counts, once it is confirmed
 * @param proposedBy user name of who proposed it
 * @param confirmedBy user name of who confirmed it, another than that; null until then
 * @param withdrawnBy user name of who withdrew the proposal; null where nobody did
 */
public record WayRuleView(
        String ruleId,
        String authority,
        @Nullable String kind,
        Set<String> ways,
        LocalDate validFrom,
        String proposedBy,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable String withdrawnBy) {

    /** Whether it waits for a second person. */
    public boolean waits() {
        return confirmedBy == null && withdrawnBy == null;
    }

    /** Whether it counts on a day, if no later one does. */
    boolean begunBy(LocalDate day) {
        return confirmedBy != null && !day.isBefore(validFrom);
    }
}
