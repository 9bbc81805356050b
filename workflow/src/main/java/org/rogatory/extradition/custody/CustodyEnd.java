package org.rogatory.extradition.custody;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When a limit ends, by the earliest and by the latest way of counting that the law leaves open. The earlier one
 * governs and both are shown.
 *
 * @param earlier the moment that governs
 * @param later the other moment; the same where there is one way of counting only
 * @param verified whether number, way of counting and application are known with high confidence
 * @param zone the zone of the place where the person is held now, for showing
 */
public record CustodyEnd(Instant earlier, Instant later, boolean verified, ZoneId zone) {

    /** An end that comes before itself is none. */
    public CustodyEnd {
        if (later.isBefore(earlier)) {
            throw new IllegalArgumentException("The later end is before the earlier one");
        }
    }

    /** Whether there is one way of counting only. */
    public boolean single() {
        return earlier.equals(later);
    }

    /** What is left until the earlier end. */
    public Remaining remaining(Instant at) {
        return Remaining.between(at, earlier);
    }
}
