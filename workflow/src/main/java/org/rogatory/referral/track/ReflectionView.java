package org.rogatory.referral.track;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The period of recovery and reflection of a file.
 *
 * @param firstTo the last day it had when it was granted
 * @param extended how many times it was made longer
 * @param endedWhy {@code expired} or {@code decided}; null while it runs
 * @param basis on what it rests, as the authority has written it
 */
public record ReflectionView(
        LocalDate from,
        LocalDate to,
        LocalDate firstTo,
        int extended,
        String grantedBy,
        Instant grantedAt,
        @Nullable LocalDate endedOn,
        @Nullable String endedWhy,
        @Nullable String basis) {

    /** Whether it protects the person now. */
    public boolean runs() {
        return endedOn == null;
    }
}
