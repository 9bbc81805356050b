package org.rogatory.cases;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** Which day it is in a file, and which days have not come yet: a file for training has a day of its own. */
@Component
public class FileDays {

    private final Directory directory;
    private final Clock clock;

    FileDays(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Today at the office that keeps the file, or the day of the training. */
    public LocalDate today(CaseFile file) {
        return file.day(clock.instant(), directory.times().zone(file.authority()));
    }

    /** The last day that has come: the day of the training may lie after the real one, or before it. */
    public LocalDate latest(CaseFile file) {
        var training = today(file);
        var real = directory.times().day(file.authority(), clock.instant());
        return training.isAfter(real) ? training : real;
    }

    /** Refuses a day on which something is said to have happened, and that has not come. */
    public void demandPast(CaseFile file, @Nullable LocalDate on) {
        if (on != null && on.isAfter(latest(file))) {
            throw Refusal.of("day-in-future", ActField.HAPPENED_ON.key());
        }
    }
}
