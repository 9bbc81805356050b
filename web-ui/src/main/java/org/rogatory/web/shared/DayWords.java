package org.rogatory.web.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** How the day of an order stands, by the calendar of the authority that gave it. */
@Component
public class DayWords {

    private static final int SOON = 3;

    private final Words words;
    private final Directory directory;
    private final Clock clock;

    DayWords(Words words, Directory directory, Clock clock) {
        this.words = words;
        this.directory = directory;
        this.clock = clock;
    }

    /** Overdue by so many days, today, or so many days left. */
    public DueView due(LocalDate day, String authority) {
        var left = ChronoUnit.DAYS.between(today(authority), day);
        if (left < 0) {
            return new DueView("late", words.count("resolutions.overdue", -left));
        }
        if (left == 0) {
            return new DueView("now", words.text("resolutions.due-today"));
        }
        return new DueView(left <= SOON ? "soon" : "ok", words.count("resolutions.left", left));
    }

    /** The day it is at an authority. */
    public LocalDate today(String authority) {
        return directory.times().day(authority, clock.instant());
    }
}
