package org.rogatory.extradition.custody;

import java.time.Duration;
import java.time.Instant;

/**
 * What is left until an end, or how long ago it was, in whole minutes of real time; a day has 24 hours.
 *
 * @param over whether the end has come; the rest then says since when
 * @param days whole days
 * @param hours whole hours beside them, 0 to 23
 * @param minutes whole minutes beside them, 0 to 59
 */
public record Remaining(boolean over, long days, int hours, int minutes) {

    /** What is left at a moment until an end, or how long ago it was. */
    public static Remaining between(Instant at, Instant end) {
        var left = Duration.between(at, end).abs();
        return new Remaining(!at.isBefore(end), left.toDays(), left.toHoursPart(), left.toMinutesPart());
    }
}
