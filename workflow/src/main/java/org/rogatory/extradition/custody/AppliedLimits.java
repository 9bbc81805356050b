package org.rogatory.extradition.custody;

import java.util.List;
import java.util.stream.Stream;

/**
 * The limits on custody that apply, and what the data do not know.
 *
 * @param limits all that apply or, where the data doubt it, may apply; in the order of the data
 * @param unknown the applied instruments and the detaining State of which the data know no limit in this stage after
 *     which the person must be freed: ask the central authority, and show that
 */
public record AppliedLimits(List<CustodyLimit> limits, List<String> unknown) {

    /** Limits that do not change. */
    public AppliedLimits {
        limits = List.copyOf(limits);
        unknown = List.copyOf(unknown);
    }

    /** These, and those of others that run from the day appointed for the surrender. */
    AppliedLimits and(AppliedLimits others) {
        var appointed = others.limits().stream().filter(CustodyLimit::ofSurrender);
        return new AppliedLimits(Stream.concat(limits.stream(), appointed).toList(), unknown);
    }
}
