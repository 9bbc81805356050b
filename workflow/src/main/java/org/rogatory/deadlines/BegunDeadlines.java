package org.rogatory.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Begins deadlines: a row, which is the truth, and its watch. */
@Component
class BegunDeadlines {

    private final DeadlineRepository deadlines;
    private final OpenDeadlines open;
    private final DeadlineWatchProcess watch;
    private final DeadlineRules rules;
    private final Directory directory;
    private final DueDateCalculation calculation;
    private final Clock clock;

    BegunDeadlines(
            DeadlineRepository deadlines,
            OpenDeadlines open,
            DeadlineWatchProcess watch,
            DeadlineRules rules,
            Directory directory,
            WorkingCalendar calendar,
            Clock clock) {
        this.deadlines = deadlines;
        this.open = open;
        this.watch = watch;
        this.rules = rules;
        this.directory = directory;
        this.calculation = new DueDateCalculation(calendar);
        this.clock = clock;
    }

    /** Begins one that ends as its rule counts, in the zone of the authority and by the law of its State. */
    String begin(StartDeadline start) {
        return begin(start, rule(start));
    }

    /** Begins one that ends as somebody has counted it. */
    String begin(StartDeadline start, CountedEnd end) {
        return begin(start, rule(start), end);
    }

    private DeadlineRule rule(StartDeadline start) {
        return directory
                .find(start.authority())
                .map(authority -> rules.rule(start.ruleKey(), authority.state()))
                .orElseGet(() -> rules.rule(start.ruleKey()));
    }

    private String begin(StartDeadline start, DeadlineRule rule) {
        var authority = directory.authority(start.authority());
        var due = calculation.dueDate(rule, start.from(), authority);
        return begin(start, rule, new CountedEnd(due.at(), due.other(), authority.zone(), due.certain()));
    }

    private String begin(StartDeadline start, DeadlineRule rule, CountedEnd end) {
        var deadline = deadlines.saveAndFlush(new Deadline(UUID.randomUUID().toString(), start, rule, end));
        open.began(deadline);
        watch.start(deadline.deadlineRef(), deadline.caseRef());
        return deadline.deadlineRef();
    }

    /**
     * A limit with further rounds runs anew from its end, until its rounds are used up; rounds are reminders of this
     * system, whoever has set the limit. One whose rule the data do not know any more has none.
     */
    void nextRound(Deadline passed, Instant from) {
        var rule = rules.find(passed.ruleKey()).orElse(null);
        var further = rule == null ? null : rule.further();
        if (rule != null && further != null && passed.round() < further.rounds()) {
            var round = rule.round(further);
            var next = passed.round() + 1;
            var begins = heard(round, from, passed.authority());
            var start = new StartDeadline(
                    passed.caseRef(), passed.ruleKey(), begins, passed.authority(), next, passed.about());
            begin(start, round);
        }
    }

    /**
     * Where the whole round is over when its alarm is heard, as after an outage, it counts from then: rounds that ring
     * one upon the other remind nobody.
     */
    private Instant heard(DeadlineRule round, Instant from, String authority) {
        var now = clock.instant();
        var end = calculation.dueDate(round, from, directory.authority(authority));
        return end.at().isAfter(now) ? from : now;
    }
}
