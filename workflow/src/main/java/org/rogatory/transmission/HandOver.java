package org.rogatory.transmission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The papers are given to whoever carries them on.
 *
 * @param legId the leg, where a person names it; empty for the first leg of a dispatch
 * @param carrier key of a carrier of the reference data; null where it was not told
 * @param carrierNumber the carrier's number of the consignment
 */
public record HandOver(
        String legId,
        LocalDate day,
        @Nullable String carrier,
        @Nullable String carrierNumber) {}
