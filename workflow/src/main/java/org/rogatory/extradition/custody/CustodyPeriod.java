package org.rogatory.extradition.custody;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/**
 * One stretch of custody at one place; it holds its beginning and not its end. Where the next stretch begins at the
 * same moment, custody has not been interrupted: the person was moved.
 *
 * @param from the moment of the detention, or of the arrival at the place
 * @param until the moment at which it ended; null while it lasts
 * @param zone the zone of the place of detention, in which its days are counted
 * @param ending why it ended; null while it lasts, or where custody went on elsewhere
 */
public record CustodyPeriod(
        OffsetDateTime from,
        @Nullable OffsetDateTime until,
        ZoneId zone,
        @Nullable Ending ending) {

    /** Why custody ended. */
    public enum Ending {
        RELEASED,
        SURRENDERED,
        ESCAPED,
        DIED
    }

    /** Refuses {@code custody-ends-before-begin}; why it ended is told of what has ended only. */
    public CustodyPeriod {
        if (until == null && ending != null) {
            throw new IllegalArgumentException("Custody that lasts has no ending");
        }
        if (until != null && until.isBefore(from)) {
            throw Refusal.of("custody-ends-before-begin");
        }
    }

    /** Custody that lasts, since this moment. */
    public static CustodyPeriod since(OffsetDateTime from, ZoneId zone) {
        return new CustodyPeriod(from, null, zone, null);
    }

    /** The same period, ended. */
    public CustodyPeriod ended(OffsetDateTime at, @Nullable Ending why) {
        return new CustodyPeriod(from, at, zone, why);
    }

    /** Whether it lasts. */
    public boolean open() {
        return until == null;
    }

    Instant start() {
        return from.toInstant();
    }

    /** Later than anything while it lasts. */
    Instant end() {
        return until == null ? Instant.MAX : until.toInstant();
    }
}
