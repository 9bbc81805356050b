package org.rogatory.web.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;
import org.rogatory.extradition.ExtraditionSettings;
import org.springframework.stereotype.Component;

/** Says how much time is left: in working days of the file's authority, of custody in real days and hours. */
@Component
public class DueWords {

    private static final int SOON = 72;
    private static final int MOST_WARNING = Collections.max(ExtraditionSettings.WARNING_DAYS);

    private final Words words;
    private final WorkingCalendar calendar;
    private final DeadlineRules rules;
    private final Directory directory;
    private final Clock clock;

    DueWords(Words words, WorkingCalendar calendar, DeadlineRules rules, Directory directory, Clock clock) {
        this.words = words;
        this.calendar = calendar;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    /** The day on which something is due; an end at midnight is the end of the day before. */
    public static LocalDate lastDay(Instant due, ZoneId zone) {
        return LocalDate.ofInstant(due.minusMillis(1), zone);
    }

    /** Whether something is due at a minute of the day, as limits in hours are, not at the end of a day. */
    public static boolean hourly(Instant due, ZoneId zone) {
        return !LocalTime.MIDNIGHT.equals(LocalTime.ofInstant(due, zone));
    }

    /** The day on which a limit ends; for a limit in hours the minute, with the zone it is told in. */
    public String until(Instant due, ZoneId zone) {
        return hourly(due, zone) ? words.momentWithDay(due, zone) : words.dateWithDay(lastDay(due, zone));
    }

    /** The chip of a deadline of the file: who is held is held on days off too, by the clock of the place. */
    public DueView of(DeadlineView deadline, CaseFile file) {
        return custody(deadline) ? held(deadline.dueAt(), deadline.zone()) : of(deadline.dueAt(), file);
    }

    /** How pressing what is left of custody is: within a day, within the days on which is warned, or later. */
    public static String toneHeld(long days) {
        if (days < 1) {
            return "now";
        }
        return days < MOST_WARNING ? "soon" : "ok";
    }

    /** Whether a deadline is a limit on custody, or warns of one. */
    private boolean custody(DeadlineView deadline) {
        return rules.holds(deadline.ruleKey(), DeadlineRule::custody);
    }

    /** The chip of a moment until which somebody is held: what is left are days of 24 hours and hours. */
    private DueView held(Instant due, ZoneId zone) {
        var left = Duration.between(clock.instant(), due);
        if (left.isNegative() || lastDay(due, zone).equals(LocalDate.ofInstant(clock.instant(), zone))) {
            return pressing(due, zone);
        }
        var told = words.left(left) + ", " + date(due, zone);
        return new DueView(toneHeld(left.toDays()), told);
    }

    /** The chip of a moment at which something of the file is due. */
    public DueView of(Instant due, CaseFile file) {
        var zone = directory.times().zone(file.authority());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var day = lastDay(due, zone);
        if (due.isBefore(clock.instant()) || day.equals(today)) {
            return pressing(due, zone);
        }
        if (hourly(due, zone)) {
            var hours = Duration.between(clock.instant(), due).toHours();
            var told = words.count("tasks.due.hours", hours) + ", " + date(due, zone);
            return new DueView(hours <= SOON ? "soon" : "ok", told);
        }
        var left = calendar.workingDaysBetween(file.state(), today, day);
        return new DueView(left <= 3 ? "soon" : "ok", words.count("tasks.due.days", left) + ", " + date(due, zone));
    }

    private String date(Instant due, ZoneId zone) {
        return hourly(due, zone) ? words.momentShort(due, zone) : words.dateShort(lastDay(due, zone));
    }

    /** What is over, or ends today. */
    private DueView pressing(Instant due, ZoneId zone) {
        if (due.isBefore(clock.instant())) {
            return new DueView("late", words.text("tasks.due.late", date(due, zone)));
        }
        return new DueView(
                "now",
                hourly(due, zone)
                        ? words.text("tasks.due.today-until", words.time(due, zone))
                        : words.text("tasks.due.today"));
    }
}
