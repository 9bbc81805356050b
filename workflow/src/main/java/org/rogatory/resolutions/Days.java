package org.rogatory.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** Days on the calendar of the authority that keeps a file or a letter. */
@Component
class Days {

    private final Directory directory;
    private final Clock clock;

    Days(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The day until which something is to be done: named, and not past. */
    LocalDate ahead(Matter matter, @Nullable LocalDate until) {
        if (until == null) {
            throw Refusal.of("field-missing", "until");
        }
        if (until.isBefore(directory.times().day(matter.authority(), clock.instant()))) {
            throw Refusal.of("day-past", "until");
        }
        return until;
    }
}
