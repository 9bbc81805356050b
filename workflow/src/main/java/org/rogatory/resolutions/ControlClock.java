package org.rogatory.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.NamedDays;
import org.rogatory.deadlines.PaperDeadlines;
import org.rogatory.deadlines.StartDeadline;
import org.springframework.stereotype.Component;

/** The limit of time that runs while a file or a letter is on control, until the day of control. */
@Component
class ControlClock {

    static final String TERM = "sys_control";

    private final Deadlines deadlines;
    private final PaperDeadlines paperDeadlines;
    private final NamedDays named;
    private final Clock clock;

    ControlClock(Deadlines deadlines, PaperDeadlines paperDeadlines, NamedDays named, Clock clock) {
        this.deadlines = deadlines;
        this.paperDeadlines = paperDeadlines;
        this.named = named;
        this.clock = clock;
    }

    /** The file is on control from now until a day; one that is past already is known: only its further rounds ring. */
    void begin(Matter matter, LocalDate day) {
        paperDeadlines.takeOver(start(matter), day);
    }

    /** What was done is awaited once more: the day rings again, where nothing rings for it. */
    void again(Matter matter, LocalDate day) {
        var rings = deadlines.ofCase(matter.ref()).stream()
                .anyMatch(limit -> limit.ruleKey().equals(TERM) && limit.running());
        if (!rings) {
            begin(matter, day);
        }
    }

    /** The day of control is a later one; where the former has passed the limit runs anew. */
    void extend(Matter matter, LocalDate day) {
        var runs = deadlines.ofCase(matter.ref()).stream()
                .anyMatch(limit -> limit.ruleKey().equals(TERM) && limit.running() && limit.round() == 1);
        if (runs) {
            deadlines.extend(matter.ref(), TERM, day);
        } else {
            deadlines.start(start(matter), day);
        }
    }

    /** Other limits of the file are prolonged with it until the day; none ends the sooner by that. */
    void extend(Matter matter, Set<String> rules, LocalDate day) {
        rules.forEach(rule -> named.prolong(matter.ref(), rule, matter.authority(), day));
    }

    /** The file is off control. */
    void end(Matter matter, ControlReason reason) {
        if (reason == ControlReason.EXECUTED || reason == ControlReason.ANSWERED) {
            deadlines.meet(matter.ref(), TERM);
        } else {
            deadlines.stop(matter.ref(), TERM);
        }
    }

    /** What was ordered is done; whether control ends the head decides. */
    void meet(Matter matter) {
        deadlines.meet(matter.ref(), TERM);
    }

    /** What it stood for has gone into a file, whose own limit goes on. */
    void stop(Matter matter) {
        deadlines.stop(matter.ref(), TERM);
    }

    private StartDeadline start(Matter matter) {
        return new StartDeadline(matter.ref(), TERM, clock.instant(), matter.authority());
    }
}
