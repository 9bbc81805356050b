package org.rogatory.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline begins for a file.
 *
 * @param ruleKey key of the rule in the reference data
 * @param from the event from which it is counted; for a rule counted backward, the event before which it ends
 * @param authority key in the directory; its time zone and its State's days off govern
 * @param round which time it runs, from 1
 * @param about the item for which alone it runs, beside those of the same rule for others; null for the whole file
 */
public record StartDeadline(
        String caseRef,
        String ruleKey,
        Instant from,
        String authority,
        int round,
        @Nullable String about) {

    public StartDeadline(String caseRef, String ruleKey, Instant from, String authority) {
        this(caseRef, ruleKey, from, authority, 1, null);
    }

    /** The same limit for one item alone. */
    public StartDeadline about(String item) {
        return new StartDeadline(caseRef, ruleKey, from, authority, round, item);
    }
}
