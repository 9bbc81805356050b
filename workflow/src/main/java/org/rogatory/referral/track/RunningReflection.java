package org.rogatory.referral.track;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of reflection that runs for a person of a file from which he would be handed over.
 *
 * @param linkRef which link leads to it
 * @param code of the file of referral; null where the consent to show it was taken back
 * @param until its last day
 * @param stops whether nobody is handed over until the head decides otherwise
 * @param outcome what he has decided last; null where he has not yet
 */
public record RunningReflection(
        String linkRef,
        @Nullable String code,
        LocalDate until,
        boolean stops,
        @Nullable String outcome,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {}
