package org.rogatory.mla.inbox;

import java.time.Clock;
import java.time.LocalDate;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.PressingDeadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;

/** The day by which the requesting State wants its answer, as both sides count it. */
final class WantedDays {

    private final Deadlines deadlines;
    private final PressingDeadlines awaited;
    private final Directory directory;
    private final Clock clock;

    WantedDays(Deadlines deadlines, PressingDeadlines awaited, Directory directory, Clock clock) {
        this.deadlines = deadlines;
        this.awaited = awaited;
        this.directory = directory;
        this.clock = clock;
    }

    /** Another day takes the place of the one that ran; the one that is counted, or has passed and is owed, stays. */
    void await(CaseFile file, String verb) {
        var day = file.marks().wantedBy();
        var rule = file.outgoing() ? ClockVerbs.WANTED_OF_THEM : ClockVerbs.WANTED_OF_US;
        if (day == null || over(file)) {
            deadlines.stop(file.caseRef(), rule);
        } else if (!awaited.counts(file.caseRef(), rule, day)) {
            count(file, rule, day, verb);
        }
    }

    /**
     * A day that has passed already nobody can keep: it would remind the other side the moment it has the request. Only
     * what was counted before a record made by mistake is owed again.
     */
    private void count(CaseFile file, String rule, LocalDate day, String verb) {
        var now = clock.instant();
        if (day.isBefore(directory.times().day(file.authority(), now)) && !owedAgain(file, rule, day, verb)) {
            deadlines.stop(file.caseRef(), rule);
        } else {
            deadlines.start(new StartDeadline(file.caseRef(), rule, now, file.authority()), day);
        }
    }

    private boolean owedAgain(CaseFile file, String rule, LocalDate day, String verb) {
        return ClockVerbs.TAKING_BACK.equals(verb)
                && deadlines.ofCase(file.caseRef()).stream()
                        .filter(row -> row.ruleKey().equals(rule))
                        .anyMatch(row -> row.lastDay().equals(day));
    }

    /** The original of a copy may come when nothing is owed any more. */
    private static boolean over(CaseFile file) {
        return file.closedAt() != null || "answered".equals(file.status());
    }
}
