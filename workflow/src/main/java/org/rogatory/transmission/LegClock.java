package org.rogatory.transmission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** The clock of the papers under way: one deadline of the file, for the leg that is due next. */
@Component
class LegClock {

    private static final String RULE = "sys_leg";

    private final Deadlines deadlines;
    private final Directory directory;
    private final Clock clock;

    LegClock(Deadlines deadlines, Directory directory, Clock clock) {
        this.deadlines = deadlines;
        this.directory = directory;
        this.clock = clock;
    }

    /** The day at the authority that keeps the file. */
    LocalDate today(CaseFile file) {
        return directory.day(file.authority(), clock.instant());
    }

    /** The legs have changed: the deadline follows the one that is due next. */
    void follow(CaseFile file, Optional<LocalDate> before, Optional<LocalDate> now) {
        if (now.equals(before)) {
            return;
        }
        now.ifPresentOrElse(
                day -> deadlines.start(new StartDeadline(file.caseRef(), RULE, clock.instant(), file.authority()), day),
                () -> deadlines.meet(file.caseRef(), RULE));
    }
}
