package org.rogatory.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRule.FirstDay;
import org.rogatory.directory.DeadlineRule.Unit;

/**
 * Counts the calendar days and months of a limit, and nothing else: which days are off, which zone and which of two ends
 * governs, those know who ask.
 */
public final class CalendarCount {

    private CalendarCount() {}

    /**
     * The last day of a limit in days or months, or the first one where it is counted back. A month ends on the day of
     * the same number, or on the last day of a shorter month.
     *
     * @param length how many units of the rule
     * @param event the day of the event in the zone in which it is counted
     * @param included whether the day of the event is the first day
     * @throws IllegalArgumentException if the rule counts hours
     */
    public static LocalDate lastDay(DeadlineRule rule, int length, LocalDate event, boolean included) {
        if (rule.unit() == Unit.HOURS) {
            throw new IllegalArgumentException("The rule " + rule.key() + " counts hours");
        }
        var sign = rule.counting().backward() ? -1 : 1;
        var units = (long) sign * length;
        var day = rule.unit() == Unit.MONTHS ? event.plusMonths(units) : event.plusDays(units);
        return included ? day.minusDays(sign) : day;
    }

    /** The ways of counting the first day that the law leaves open: included is true; included comes first. */
    public static List<Boolean> firstDays(DeadlineRule rule) {
        return rule.counting().firstDay() == FirstDay.UNKNOWN
                ? List.of(true, false)
                : List.of(rule.counting().firstDay() == FirstDay.INCLUDED);
    }

    /** 24:00 of a day on the clock of the zone. */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The day that ends at this moment, or in which it falls. */
    public static LocalDate lastDayEndingAt(Instant end, ZoneId zone) {
        return end.minusNanos(1).atZone(zone).toLocalDate();
    }

    /**
     * How many units the limit has.
     *
     * @throws IllegalArgumentException if that is not known: nothing may be computed then
     */
    public static int length(DeadlineRule rule) {
        @Nullable Integer value = rule.value();
        if (value == null) {
            throw new IllegalArgumentException("The rule " + rule.key() + " has no number of " + rule.unit());
        }
        return value;
    }
}
