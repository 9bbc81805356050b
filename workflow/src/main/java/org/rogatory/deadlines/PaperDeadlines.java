package org.rogatory.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Limits of time that ran on paper. Decides no access: its callers have passed the access rule. */
@Component
public class PaperDeadlines {

    private final Deadlines deadlines;
    private final DeadlineRepository repository;
    private final DeadlineRules rules;
    private final Directory directory;
    private final Clock clock;

    PaperDeadlines(
            Deadlines deadlines, DeadlineRepository repository, DeadlineRules rules, Directory directory, Clock clock) {
        this.deadlines = deadlines;
        this.repository = repository;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A limit goes on here until the end of a day that stands on paper. One that has ended already is passed without an
     * alarm, since the office knows; its further rounds count from now.
     */
    @Transactional
    public void takeOver(StartDeadline start, LocalDate lastDay) {
        var zone = directory.zone(start.authority());
        var end = DueDateCalculation.endOf(lastDay, zone);
        if (end.isAfter(clock.instant())) {
            deadlines.start(start, lastDay);
            return;
        }
        var due = new DueDate(end, null, true);
        var passed = new Deadline(UUID.randomUUID().toString(), start, rules.rule(start.ruleKey()), zone, due);
        passed.pass(clock.instant());
        deadlines.nextRound(repository.saveAndFlush(passed), clock.instant());
    }
}
