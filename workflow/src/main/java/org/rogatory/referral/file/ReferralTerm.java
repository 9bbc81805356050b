package org.rogatory.referral.file;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasts in one State, as far as a source says it.
 *
 * @param rule key of the rule of deadlines
 * @param days null where the length is not known: the authority names the end, and the central authority is asked
 * @param least whether it may be longer, and not shorter
 * @param verifiedBy who has read the law of the State here; null until somebody has
 */
public record ReferralTerm(
        String rule,
        String state,
        @Nullable Integer days,
        boolean least,
        String basis,
        String confidence,
        List<String> source,
        @Nullable String verifiedBy,
        @Nullable LocalDate verifiedOn) {

    public ReferralTerm {
        source = List.copyOf(source);
    }
}
