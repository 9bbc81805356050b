package org.rogatory.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.PaperDeadlines;
import org.rogatory.deadlines.StartDeadline;
import org.springframework.stereotype.Component;

/** The limit of time that runs while a file is on control, until the day of control. */
@Component
class ControlClock {

    static final String TERM = "sys_control";

    private final Deadlines deadlines;
    private final PaperDeadlines paperDeadlines;
    private final Clock clock;

    ControlClock(Deadlines deadlines, PaperDeadlines paperDeadlines, Clock clock) {
        this.deadlines = deadlines;
        this.paperDeadlines = paperDeadlines;
        this.clock = clock;
    }

    /** The file is on control from now until a day; one that is past already, on paper, rings for nobody. */
    void begin(CaseFile file, LocalDate day) {
        paperDeadlines.takeOver(start(file), day);
    }

    /** The day of control is a later one; where the former has passed the limit runs anew. */
    void extend(CaseFile file, LocalDate day) {
        var runs = deadlines.ofCase(file.caseRef()).stream()
                .anyMatch(limit -> limit.ruleKey().equals(TERM) && limit.running() && limit.round() == 1);
        if (runs) {
            deadlines.extend(file.caseRef(), TERM, day);
        } else {
            deadlines.start(start(file), day);
        }
    }

    /** Other limits of the file move with the day, as far as they run. */
    void extend(CaseFile file, Set<String> rules, LocalDate day) {
        rules.forEach(rule -> deadlines.extend(file.caseRef(), rule, day));
    }

    /** The file is off control. */
    void end(CaseFile file, ControlReason reason) {
        if (reason == ControlReason.EXECUTED || reason == ControlReason.ANSWERED) {
            deadlines.meet(file.caseRef(), TERM);
        } else {
            deadlines.stop(file.caseRef(), TERM);
        }
    }

    private StartDeadline start(CaseFile file) {
        return new StartDeadline(file.caseRef(), TERM, clock.instant(), file.authority());
    }
}
