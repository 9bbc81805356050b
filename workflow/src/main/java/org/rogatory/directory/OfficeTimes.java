package org.rogatory.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * By whose calendar a moment is read: that of an office, or universal time where the office has left the data since, so
 * that what it has kept is read on. The end of a limit is never counted by it but by {@link Directory#zone}.
 */
public final class OfficeTimes {

    private final Directory directory;

    OfficeTimes(Directory directory) {
        this.directory = directory;
    }

    /** The zone in which moments are told where the office is. */
    public ZoneId zone(String authority) {
        return directory.find(authority).map(Authority::zone).orElse(ZoneOffset.UTC);
    }

    /** The day that a moment belongs to where the office is. */
    public LocalDate day(String authority, Instant moment) {
        return LocalDate.ofInstant(moment, zone(authority));
    }

    /** The last day before an end, where the office is: an end at midnight belongs to the day before. */
    public LocalDate lastDay(String authority, Instant end) {
        return day(authority, end.minusNanos(1));
    }
}
