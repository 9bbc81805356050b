package org.rogatory.signing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/**
 * A rule to be proposed: in which ways letters are signed for an authority.
 *
 * @param kind kind of the letters, or null for all that have no rule of their own
 * @param ways what is allowed, by the names of {@link AllowedWays#ALL}
 * @param validFrom first day on which it counts
 */
public record NewWayRule(
        String authority,
        @Nullable String kind,
        Set<String> ways,
        @Nullable LocalDate validFrom) {

    public NewWayRule {
        ways = Collections.unmodifiableSet(new LinkedHashSet<>(ways));
    }

    /** The ways in the order in which they are told everywhere. */
    List<String> inOrder() {
        return AllowedWays.ALL.stream().filter(ways::contains).toList();
    }

    /** The kinds of letters it is about. */
    List<String> kinds() {
        return kind == null ? SignedKinds.CHOSEN : List.of(kind);
    }

    /** Refuses one that says nothing or begins on a day that is over. */
    void demandWhole(LocalDate today) {
        if (kind != null && !SignedKinds.CHOSEN.contains(kind)) {
            throw Refusal.of("field-missing", "kind");
        }
        if (inOrder().isEmpty()) {
            throw Refusal.of("signing-ways-none", "ways");
        }
        if (validFrom == null) {
            throw Refusal.of("first-day-missing", "validFrom");
        }
        if (validFrom.isBefore(today)) {
            throw Refusal.of("day-past", "validFrom");
        }
    }
}
