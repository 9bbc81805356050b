package org.rogatory.extradition.custody;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.CalendarCount;
import org.rogatory.directory.DeadlineRule.FirstDay;
import org.rogatory.directory.DeadlineRule.Unit;
import org.rogatory.directory.Holding.From;
import org.rogatory.directory.Holding.Interruption;

/**
 * Counts limits in every way that the law leaves open: first day in or out, hour to hour, time before an interruption
 * counted on or not, in the zone of each place of detention. Days off move nothing.
 */
final class CustodyCount {

    private static final long HOURS_OF_DAY = 24;

    private final CustodyHistory history;
    private final @Nullable LocalDate appointed;

    CustodyCount(CustodyHistory history, @Nullable LocalDate appointed) {
        this.history = history;
        this.appointed = appointed;
    }

    /** The earliest end after which the person must be freed; of equal ones that which is sure. */
    static Optional<LimitEnd> governing(List<LimitEnd> ends) {
        return ends.stream()
                .filter(one -> one.limit().hard())
                .min(comparing((LimitEnd one) -> one.end().earlier())
                        .thenComparing(one -> !one.limit().sure())
                        .thenComparing(one -> one.limit().key()));
    }

    /** The ends that can be counted, the earliest first. */
    List<LimitEnd> ends(List<CustodyLimit> limits) {
        var forward = limits.stream()
                .filter(limit -> !limit.backward())
                .flatMap(limit -> forward(limit).stream())
                .toList();
        var backward = limits.stream()
                .filter(CustodyLimit::backward)
                .flatMap(limit -> base(limit, forward).map(base -> back(limit, base)).stream());
        return Stream.concat(forward.stream(), backward)
                .sorted(comparing((LimitEnd one) -> one.end().earlier())
                        .thenComparing(one -> one.limit().key()))
                .toList();
    }

    private Optional<LimitEnd> forward(CustodyLimit limit) {
        var ofCustody = limit.holding().from() == From.CUSTODY;
        var moments = ofCustody ? ofCustody(limit) : ofAppointedDay(limit);
        var clear = !ofCustody || !history.interrupted() || limit.holding().interruption() != Interruption.UNKNOWN;
        return moments.isEmpty() ? Optional.empty() : Optional.of(end(limit, moments, clear));
    }

    private LimitEnd end(CustodyLimit limit, List<Instant> moments, boolean clear) {
        var verified = clear
                && limit.sure()
                && limit.confidence().equals("high")
                && limit.rule().counting().confidence().equals("high");
        return new LimitEnd(
                limit,
                new CustodyEnd(
                        moments.stream().min(naturalOrder()).orElseThrow(),
                        moments.stream().max(naturalOrder()).orElseThrow(),
                        verified,
                        zone()));
    }

    private ZoneId zone() {
        return history.last().zone();
    }

    private List<Instant> ofAppointedDay(CustodyLimit limit) {
        return Stream.ofNullable(appointed)
                .flatMap(day -> CalendarCount.firstDays(limit.rule()).stream()
                        .map(included -> CalendarCount.lastDay(limit.rule(), limit.length(), day, included)))
                .map(last -> CalendarCount.endOf(last, zone()))
                .toList();
    }

    private List<Instant> ofCustody(CustodyLimit limit) {
        var counted = switch (limit.holding().interruption()) {
            case COUNTS_ON -> List.of(history);
            case ANEW -> List.of(history.sinceInterruption());
            default -> List.of(history, history.sinceInterruption());
        };
        return counted.stream()
                .flatMap(custody -> over(custody, limit).stream())
                .toList();
    }

    private static List<Instant> over(CustodyHistory custody, CustodyLimit limit) {
        if (limit.rule().unit() == Unit.HOURS) {
            return List.of(hours(custody, limit.length()));
        }
        var moments = new ArrayList<Instant>();
        for (var zone : custody.zones()) {
            for (var included : CalendarCount.firstDays(limit.rule())) {
                moments.add(CalendarCount.endOf(lastDay(custody, limit, zone, included), zone));
            }
        }
        // whether the law counts hour to hour is as little known as the first day, unless it leaves that day out
        if (limit.rule().unit() == Unit.DAYS && limit.rule().counting().firstDay() != FirstDay.EXCLUDED) {
            moments.add(hours(custody, HOURS_OF_DAY * limit.length()));
        }
        return moments;
    }

    /** The moment at which so many hours in custody are full; custody is thought to go on. */
    private static Instant hours(CustodyHistory custody, long hours) {
        var left = Duration.ofHours(hours);
        for (var period : custody.periods()) {
            var end = period.start().plus(left);
            if (period.equals(custody.last()) || !end.isAfter(period.end())) {
                return end;
            }
            left = left.minus(Duration.between(period.start(), period.end()));
        }
        throw new IllegalStateException("No last period");
    }

    /**
     * The last day of a limit. A day that custody has touched is a whole day, and one day however often it was touched.
     * A month has as many days as the calendar gives it from the first day of custody.
     */
    private static LocalDate lastDay(CustodyHistory custody, CustodyLimit limit, ZoneId zone, boolean included) {
        var next = custody.start().atZone(zone).toLocalDate();
        var unbroken = CalendarCount.lastDay(limit.rule(), limit.length(), next, included);
        var left = ChronoUnit.DAYS.between(next, unbroken) + 1;
        for (var period : custody.periods()) {
            var first = later(next, period.start().atZone(zone).toLocalDate());
            if (period.equals(custody.last())) {
                return first.plusDays(left - 1);
            }
            var days = ChronoUnit.DAYS.between(first, lastTouched(period, zone)) + 1;
            if (days >= left) {
                return first.plusDays(left - 1);
            }
            if (days > 0) {
                left -= days;
                next = first.plusDays(days);
            }
        }
        throw new IllegalStateException("No last period");
    }

    /** A period that ends at 00:00 does not touch the day that begins then. */
    private static LocalDate lastTouched(CustodyPeriod period, ZoneId zone) {
        var first = period.start().atZone(zone).toLocalDate();
        return later(first, CalendarCount.lastDayEndingAt(period.end(), zone));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<LimitEnd> base(CustodyLimit limit, List<LimitEnd> ends) {
        var of = limit.holding().of();
        return of == null
                ? governing(ends)
                : ends.stream().filter(one -> one.limit().key().equals(of)).findFirst();
    }

    private LimitEnd back(CustodyLimit limit, LimitEnd base) {
        var moments = Stream.of(base.end().earlier(), base.end().later())
                .flatMap(end -> back(limit, end))
                .toList();
        return end(limit, moments, base.end().verified());
    }

    private Stream<Instant> back(CustodyLimit limit, Instant end) {
        if (limit.rule().unit() == Unit.HOURS) {
            return Stream.of(end.minus(Duration.ofHours(limit.length())));
        }
        var lastDay = CalendarCount.lastDayEndingAt(end, zone());
        return CalendarCount.firstDays(limit.rule()).stream()
                .map(included -> CalendarCount.lastDay(limit.rule(), limit.length(), lastDay, included))
                .map(day -> CalendarCount.endOf(day, zone()));
    }
}
