package org.rogatory.referral.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file is opened with.
 *
 * @param authority key of the organisation that keeps it
 * @param diesOn the day on which it is destroyed unless somebody keeps it; null where it is kept from the beginning
 */
public record NewReferral(
        String authority, String state, Age age, @Nullable LocalDate diesOn) {}
