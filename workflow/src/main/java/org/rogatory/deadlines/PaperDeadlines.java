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
    private final BegunDeadlines begun;
    private final DeadlineRepository repository;
    private final OpenDeadlines open;
    private final DeadlineRules rules;
    private final Directory directory;
    private final Clock clock;

    PaperDeadlines(
            Deadlines deadlines,
            BegunDeadlines begun,
            DeadlineRepository repository,
            OpenDeadlines open,
            DeadlineRules rules,
            Directory directory,
            Clock clock) {
        this.deadlines = deadlines;
        this.begun = begun;
        this.repository = repository;
        this.open = open;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A limit goes on here until the end of a day that stands on paper. One that has ended already is passed without an
     * alarm, since the office knows, and stays overdue until what was due is done; its further rounds, the reminders,
     * count from now.
     */
    @Transactional
    public void takeOver(StartDeadline start, LocalDate lastDay) {
        var zone = directory.zone(start.authority());
        var end = CalendarCount.endOf(lastDay, zone);
        if (end.isAfter(clock.instant())) {
            deadlines.start(start, lastDay);
            return;
        }
        var rule = rules.rule(start.ruleKey());
        var counted = new CountedEnd(end, null, zone, true);
        var ended = new Deadline(UUID.randomUUID().toString(), start, rule, counted);
        ended.pass(rule.awaited(), clock.instant());
        var passed = repository.saveAndFlush(ended);
        open.began(passed);
        begun.nextRound(passed, clock.instant());
    }
}
