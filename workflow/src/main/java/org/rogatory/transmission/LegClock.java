package org.rogatory.transmission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The clock of the papers under way: one deadline of the file, for the leg that is due next. When it has passed it runs
 * its further rounds, and rings before them on the day of another leg.
 */
@Component
class LegClock {

    private static final String RULE = "sys_leg";

    private final Deadlines deadlines;
    private final Journeys journeys;
    private final Cases cases;
    private final Directory directory;
    private final Clock clock;

    LegClock(Deadlines deadlines, Journeys journeys, Cases cases, Directory directory, Clock clock) {
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.cases = cases;
        this.directory = directory;
        this.clock = clock;
    }

    /** The day at the authority that keeps the file. */
    LocalDate today(CaseFile file) {
        return directory.times().day(file.authority(), clock.instant());
    }

    /** The legs have changed: the deadline follows the one that is due next and that nobody was told of. */
    void follow(CaseFile file, List<LocalDate> before, List<LocalDate> now) {
        if (now.equals(before)) {
            return;
        }
        if (now.isEmpty()) {
            deadlines.meet(file.caseRef(), RULE);
            return;
        }
        var today = today(file);
        var next = now.stream()
                .filter(day -> !day.isBefore(today) || !before.contains(day))
                .findFirst();
        if (next.equals(now.stream().findFirst())) {
            next.ifPresent(day -> start(file, day));
        } else {
            next.ifPresent(day -> startUnlessSooner(file, day));
        }
    }

    /** Some legs are waited for no more: the deadline follows the others, or stops where there are none. */
    void narrow(CaseFile file, List<LocalDate> before, List<LocalDate> now) {
        if (now.isEmpty()) {
            deadlines.stop(file.caseRef(), RULE);
        } else {
            follow(file, before, now);
        }
    }

    /** Another leg is due before those who were told now are told again: its day is not missed. */
    @EventListener
    void on(DeadlinePassed passed) {
        if (RULE.equals(passed.ruleKey())) {
            var file = cases.find(passed.caseRef(), AccessScope.system());
            var today = today(file);
            journeys.of(passed.caseRef()).due(file).stream()
                    .filter(day -> !day.isBefore(today))
                    .findFirst()
                    .ifPresent(day -> startUnlessSooner(file, day));
        }
    }

    private void startUnlessSooner(CaseFile file, LocalDate day) {
        if (running(file).filter(end -> !end.isAfter(day)).isEmpty()) {
            start(file, day);
        }
    }

    /** The last day of the deadline that runs. */
    private Optional<LocalDate> running(CaseFile file) {
        return deadlines.ofCase(file.caseRef()).stream()
                .filter(deadline -> RULE.equals(deadline.ruleKey()) && deadline.status() == DeadlineStatus.RUNNING)
                .map(DeadlineView::lastDay)
                .findFirst();
    }

    private void start(CaseFile file, LocalDate day) {
        deadlines.start(new StartDeadline(file.caseRef(), RULE, clock.instant(), file.authority()), day);
    }
}
