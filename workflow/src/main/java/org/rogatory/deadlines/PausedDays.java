package org.rogatory.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.rogatory.directory.Authority;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Days of a file that have no deadline of their own: a pause moves them as it moves the deadline of their rule. */
@Component
public class PausedDays {

    private final OpenDeadlines open;
    private final DeadlineRules rules;
    private final Directory directory;
    private final DueDateCalculation calculation;
    private final Clock clock;

    PausedDays(OpenDeadlines open, DeadlineRules rules, Directory directory, WorkingCalendar calendar, Clock clock) {
        this.open = open;
        this.rules = rules;
        this.directory = directory;
        this.calculation = new DueDateCalculation(calendar);
        this.clock = clock;
    }

    /**
     * Where a day lies once the file goes on, asked before its deadlines are resumed: one that was over when the pause
     * began stays, and so does each where nothing is paused.
     */
    @Transactional(readOnly = true)
    public LocalDate resumed(String caseRef, String ruleKey, LocalDate day, String authority) {
        var place = directory.authority(authority);
        return open.due(caseRef).stream()
                .filter(deadline -> !deadline.ofItem())
                .flatMap(deadline -> Stream.ofNullable(deadline.view().pausedAt()))
                .min(Comparator.naturalOrder())
                .filter(since -> !day.isBefore(LocalDate.ofInstant(since, place.zone())))
                .map(since -> moved(ruleKey, day, since, place))
                .orElse(day);
    }

    private LocalDate moved(String ruleKey, LocalDate day, Instant since, Authority place) {
        var rule = rules.rule(ruleKey, place.state());
        var pause = Duration.between(since, clock.instant());
        var end = calculation.resumed(rule, CalendarCount.endOf(day, place.zone()), pause, place);
        return CalendarCount.lastDayEndingAt(end.at(), place.zone());
    }
}
