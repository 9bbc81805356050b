package org.rogatory.extradition.custody;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One person who is held, as the list of the officer on duty shows him.
 *
 * @param ours held here, and not in the other State
 * @param governs when he must be free; null where no limit is known: ask the central authority
 * @param zone of the place of detention
 * @param ruleKey the limit of law; null for the term of the court, or where none is known
 * @param incident whether the time is over
 */
public record DutyLine(
        String caseRef,
        String status,
        boolean ours,
        @Nullable Instant governs,
        @Nullable ZoneId zone,
        @Nullable String ruleKey,
        boolean incident) {

    static DutyLine of(Custody custody) {
        var zone = custody.zone();
        return new DutyLine(
                custody.caseRef(),
                custody.status(),
                custody.ours(),
                custody.governsAt(),
                zone == null ? null : ZoneId.of(zone),
                custody.governsRule(),
                custody.incident());
    }
}
