package org.rogatory.deadlines;

import static org.rogatory.deadlines.CalendarCount.endOf;
import static org.rogatory.deadlines.CalendarCount.firstDays;
import static org.rogatory.deadlines.CalendarCount.lastDay;
import static org.rogatory.deadlines.CalendarCount.lastDayEndingAt;
import static org.rogatory.deadlines.CalendarCount.length;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRule.Shift;
import org.rogatory.directory.DeadlineRule.Unit;
import org.rogatory.directory.WorkingCalendar;

/**
 * Counts a limit from its event. Hours run from the minute of the event. Days and months end at 24:00, on the wall clock
 * of the authority, of their last day. Where the law does not tell how to count, the earlier end governs; if the period
 * protects the person, the later one.
 */
final class DueDateCalculation {

    private final WorkingCalendar calendar;

    DueDateCalculation(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @throws IllegalArgumentException if the length of the limit is not known: nothing may be computed then */
    DueDate dueDate(DeadlineRule rule, Instant from, Authority authority) {
        var length = length(rule);
        if (rule.unit() == Unit.HOURS) {
            var hours = Duration.ofHours(rule.counting().backward() ? -length : length);
            return new DueDate(from.plus(hours), null, true);
        }
        var zone = authority.zone();
        var lastDays = lastDays(rule, from.atZone(zone).toLocalDate(), authority.state());
        return govern(rule, lastDays, zone, authority.state());
    }

    /**
     * The end of a limit after a pause. Hours move by the exact pause, days and months by its whole days; an end on a day
     * off moves on where the rule says so. A day that a person named is not counted and stays. Where the data do not know
     * the rule any more it moves by the exact pause.
     */
    DueDate resumed(@Nullable DeadlineRule rule, Instant dueAt, Duration pause, Authority authority) {
        if (rule == null) {
            return new DueDate(dueAt.plus(pause), null, true);
        }
        if (rule.value() == null) {
            return new DueDate(dueAt, null, true);
        }
        if (rule.unit() == Unit.HOURS) {
            return new DueDate(dueAt.plus(pause), null, true);
        }
        var lastDay = lastDayEndingAt(dueAt, authority.zone()).plusDays(pause.toDays());
        var ends = shifts(rule, lastDay, authority.state());
        var latest = ends.stream().max(Comparator.naturalOrder()).orElseThrow();
        return new DueDate(endOf(ends.get(0), authority.zone()), null, certain(rule, latest, authority.state()));
    }

    private DueDate govern(DeadlineRule rule, List<LocalDate> lastDays, ZoneId zone, String state) {
        var earliest = lastDays.stream().min(Comparator.naturalOrder()).orElseThrow();
        var latest = lastDays.stream().max(Comparator.naturalOrder()).orElseThrow();
        var governing = rule.counting().protective() ? latest : earliest;
        var other = rule.counting().protective() ? earliest : latest;
        return new DueDate(
                endOf(governing, zone),
                other.equals(governing) ? null : endOf(other, zone),
                certain(rule, latest, state));
    }

    private List<LocalDate> lastDays(DeadlineRule rule, LocalDate event, String state) {
        return firstDays(rule).stream()
                .map(included -> rule.counting().backward()
                        ? lastDay(rule, length(rule), event, included)
                        : forward(rule, event, included, state))
                .flatMap(day -> shifts(rule, day, state).stream())
                .toList();
    }

    private LocalDate forward(DeadlineRule rule, LocalDate event, boolean included, String state) {
        var length = length(rule);
        if (rule.unit() == Unit.MONTHS || !rule.counting().workingDays()) {
            return lastDay(rule, length, event, included);
        }
        var counted = included && calendar.isWorkingDay(state, event);
        return calendar.addWorkingDays(state, event, counted ? length - 1 : length);
    }

    /** The day itself, the working day it moves to, or both where the law does not tell; the governing one first. */
    private List<LocalDate> shifts(DeadlineRule rule, LocalDate day, String state) {
        var moved = moved(rule, day, state);
        return switch (rule.counting().shift()) {
            case STAYS -> List.of(day);
            case MOVES -> List.of(moved);
            case UNKNOWN -> rule.counting().protective() ? List.of(moved, day) : List.of(day, moved);
        };
    }

    private LocalDate moved(DeadlineRule rule, LocalDate day, String state) {
        if (!rule.counting().backward()) {
            return calendar.workingDayFrom(state, day);
        }
        var moved = day;
        while (!calendar.isWorkingDay(state, moved)) {
            moved = moved.minusDays(1);
        }
        return moved;
    }

    private boolean certain(DeadlineRule rule, LocalDate day, String state) {
        var daysOffMatter =
                rule.counting().shift() != Shift.STAYS || rule.counting().workingDays();
        return !daysOffMatter || calendar.certain(state, Year.from(day));
    }
}
