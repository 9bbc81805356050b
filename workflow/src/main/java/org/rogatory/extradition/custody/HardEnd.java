package org.rogatory.extradition.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.CalendarCount;
import org.rogatory.extradition.ExtraditionSettings;

/**
 * The moment at which the person must be free: the earlier of the limit of law that governs and of the term that the
 * court has set itself.
 *
 * @param ruleKey the limit of law; null for the term of the court
 * @param at the moment that governs
 * @param other the later moment where the law leaves the counting open, else the same
 * @param zone the zone of the place where the person is held
 * @param verified whether number and counting are known with high confidence
 */
public record HardEnd(@Nullable String ruleKey, Instant at, Instant other, ZoneId zone, boolean verified) {

    /** The earlier of the two; empty where no limit is known and the court has set no term. */
    static Optional<HardEnd> of(CustodyClock clock, @Nullable LocalDate courtUntil, ZoneId zone) {
        var law = clock.governing().map(HardEnd::ofLaw);
        if (courtUntil == null) {
            return law;
        }
        var until = CalendarCount.endOf(courtUntil, zone);
        var court = new HardEnd(null, until, until, zone, true);
        return law.filter(limit -> !until.isBefore(limit.at())).or(() -> Optional.of(court));
    }

    private static HardEnd ofLaw(LimitEnd limit) {
        var end = limit.end();
        return new HardEnd(limit.limit().key(), end.earlier(), end.later(), end.zone(), end.verified());
    }

    /** Whether the court has set it, not the law. */
    public boolean ofCourt() {
        return ruleKey == null;
    }

    /** The last day in custody: an end at 00:00 ends the day before. */
    public LocalDate lastDay() {
        return CalendarCount.lastDayEndingAt(at, zone);
    }

    /** The moment on the clock of the place. */
    public OffsetDateTime there() {
        return at.atZone(zone).toOffsetDateTime();
    }

    /** What is left until then. */
    public Remaining remaining(Instant moment) {
        return Remaining.between(moment, at);
    }

    boolean passed(Instant moment) {
        return !moment.isBefore(at);
    }

    /** How many whole days it has been over. */
    int daysOver(Instant moment) {
        return (int) Duration.between(at, moment).toDays();
    }

    /** When all are told again that it has passed, who were told of so many days. */
    Instant again(int told) {
        return at.plus(Duration.ofDays(told + 1L));
    }

    /** The warnings before it, the earliest first; none before the person was taken into custody. */
    List<CustodyWarning> warnings(Instant start) {
        return ExtraditionSettings.WARNING_DAYS.stream()
                .map(days ->
                        new CustodyWarning(days, CalendarCount.endOf(lastDay().minusDays(days + 1L), zone)))
                .filter(warning -> warning.at().isAfter(start) && warning.at().isBefore(at))
                .toList();
    }

    /** The newest warning that is due; empty before the first. */
    Optional<CustodyWarning> warned(Instant start, Instant moment) {
        return warnings(start).stream()
                .filter(warning -> !moment.isBefore(warning.at()))
                .reduce((earlier, later) -> later);
    }

    /**
     * When the next bell rings: the newest warning that is due and was not told, the next one ahead, or the end itself.
     *
     * @param heard the days of the newest warning that was told; null for none
     */
    Instant next(Instant start, Instant moment, @Nullable Integer heard) {
        var due = warned(start, moment);
        var missed = due.filter(warning -> heard == null || warning.days() < heard);
        var ahead = warnings(start).stream().filter(warning -> warning.at().isAfter(moment));
        return Stream.concat(missed.stream(), ahead)
                .map(CustodyWarning::at)
                .findFirst()
                .orElse(at);
    }
}
