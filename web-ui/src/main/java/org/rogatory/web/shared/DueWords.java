package org.rogatory.web.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Says how much time is left, in working days of the file's authority. */
@Component
public class DueWords {

    private static final int SOON = 72;

    private final Words words;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Clock clock;

    DueWords(Words words, WorkingCalendar calendar, Directory directory, Clock clock) {
        this.words = words;
        this.calendar = calendar;
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

    /** The chip of a moment at which something of the file is due. */
    public DueView of(Instant due, CaseFile file) {
        var zone = directory.zone(file.authority());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var day = lastDay(due, zone);
        var hourly = hourly(due, zone);
        var date = hourly ? words.momentShort(due, zone) : words.dateShort(day);
        if (due.isBefore(clock.instant())) {
            return new DueView("late", words.text("tasks.due.late", date));
        }
        if (day.equals(today)) {
            var until = hourly ? words.text("tasks.due.today-until", words.time(due, zone)) : null;
            return new DueView("now", until == null ? words.text("tasks.due.today") : until);
        }
        if (hourly) {
            var hours = Duration.between(clock.instant(), due).toHours();
            return new DueView(hours <= SOON ? "soon" : "ok", words.count("tasks.due.hours", hours) + ", " + date);
        }
        var left = calendar.workingDaysBetween(file.state(), today, day);
        return new DueView(left <= 3 ? "soon" : "ok", words.count("tasks.due.days", left) + ", " + date);
    }
}
