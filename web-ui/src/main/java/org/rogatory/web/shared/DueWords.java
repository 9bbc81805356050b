package org.rogatory.web.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Says how much time is left, in working days of the file's authority. */
@Component
public class DueWords {

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

    /** The chip of a moment at which something of the file is due. */
    public DueView of(Instant due, CaseFile file) {
        var zone = directory.zone(file.authority());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var day = lastDay(due, zone);
        var date = words.dateShort(day);
        if (due.isBefore(clock.instant())) {
            return new DueView("late", words.text("tasks.due.late", date));
        }
        if (day.equals(today)) {
            return new DueView("now", words.text("tasks.due.today"));
        }
        var left = calendar.workingDaysBetween(file.state(), today, day);
        return new DueView(left <= 3 ? "soon" : "ok", words.count("tasks.due.days", left) + ", " + date);
    }
}
