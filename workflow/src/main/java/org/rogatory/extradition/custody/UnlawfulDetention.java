package org.rogatory.extradition.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the person is or was held after the moment at which he had to be free.
 *
 * @param number which one it is in its file, from 1
 * @param ruleKey the limit of law that has passed; null for the term of the court
 * @param zone of the place of detention
 * @param openedAt since when he is held unlawfully: the end that has passed, or when he was taken after it, or when the
 *     grant fell by which he was held
 * @param notedAt when that was seen here
 * @param endedAt when it ended; null while it lasts
 * @param endedHow by what it ended; null while it lasts
 * @param endedBy user name of who has written that down; null while it lasts
 */
public record UnlawfulDetention(
        int number,
        @Nullable String ruleKey,
        ZoneId zone,
        Instant openedAt,
        Instant notedAt,
        @Nullable Instant endedAt,
        @Nullable IncidentEnding endedHow,
        @Nullable String endedBy) {

    /** Whether it lasts. */
    public boolean open() {
        return endedAt == null;
    }

    /**
     * How long he was held unlawfully; an order that was there in time takes it away, as does an end before it, and
     * what rested on a wrong entry counts for nothing.
     */
    public Duration lasted(Instant asOf) {
        if (endedHow == IncidentEnding.ORDER_FOUND || endedHow == IncidentEnding.CORRECTED) {
            return Duration.ZERO;
        }
        var end = endedAt == null ? asOf : endedAt;
        return end.isAfter(openedAt) ? Duration.between(openedAt, end) : Duration.ZERO;
    }
}
