package org.rogatory.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.DeadlineRule.Counting;
import org.rogatory.directory.DeadlineRule.Unit;

/**
 * How long something lasts in one State, as far as a source says it.
 *
 * @param rule key of the rule of deadlines in whose place it stands there
 * @param value the number of units; null where it is not known: the default counts, and the central authority is asked
 * @param least whether it may be longer, and not shorter; who grants it names its end
 * @param basis the article, in words
 * @param verifiedBy who has read the law of the State here; null until somebody has
 */
public record StateClock(
        String rule,
        String state,
        @Nullable Integer value,
        Unit unit,
        Counting counting,
        boolean least,
        String basis,
        String confidence,
        List<String> source,
        @Nullable String verifiedBy,
        @Nullable LocalDate verifiedOn) {

    /** As a rule says who set a limit that the law of a State sets. */
    private static final String STATUTE = "statute";

    public StateClock {
        source = List.copyOf(source);
    }

    /** Whether its length is known. */
    public boolean known() {
        return value != null;
    }

    /** Whether it counts by itself in place of the default. */
    boolean governs() {
        return known() && !least;
    }

    /** The rule as it holds in this State; what follows when it has passed is the same everywhere. */
    DeadlineRule in(DeadlineRule general) {
        return new DeadlineRule(
                general.key(),
                general.label(),
                value,
                unit,
                counting,
                general.countFrom(),
                STATUTE,
                basis,
                general.onExpiry(),
                confidence,
                source,
                null,
                null,
                general.extension(),
                general.further(),
                general.begins(),
                general.holding());
    }
}
