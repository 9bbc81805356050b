package org.rogatory.referral.track;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said with one act on a track; it lies under the key of the file.
 *
 * @param by user name of who has written it down
 * @param on the day on which it happened
 * @param codes of our own lists
 * @param reference a number or the legal basis, as the act names it
 * @param issuer a court that made an order, or an interpreter
 */
public record TrackSaid(
        String verb,
        String by,
        Instant at,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        List<String> codes,
        @Nullable String text,
        @Nullable String reference,
        @Nullable String issuer) {

    public TrackSaid {
        codes = List.copyOf(codes);
    }
}
