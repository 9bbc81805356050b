package org.rogatory.deadlines;

import static org.rogatory.deadlines.CalendarCount.endOf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Days that a person names for the limits of a whole file: they hold whatever has become of the limit meanwhile.
 * Decides no access: its callers have passed the access rule.
 */
@Component
public class NamedDays {

    private final Deadlines deadlines;
    private final DeadlineRepository rows;
    private final OpenDeadlines open;
    private final DeadlineRules rules;
    private final Directory directory;
    private final Clock clock;

    NamedDays(
            Deadlines deadlines,
            DeadlineRepository rows,
            OpenDeadlines open,
            DeadlineRules rules,
            Directory directory,
            Clock clock) {
        this.deadlines = deadlines;
        this.rows = rows;
        this.open = open;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    /** The limit of that rule ends with the day; one that has passed and is owed runs anew until then. */
    @Transactional
    public void end(String caseRef, String ruleKey, String authority, LocalDate lastDay) {
        var start = new StartDeadline(caseRef, ruleKey, clock.instant(), authority);
        var known = open.replacedBy(start);
        if (known.stream().anyMatch(Deadline::owed) && known.stream().noneMatch(NamedDays::first)) {
            again(start, known, lastDay);
        } else {
            deadlines.end(caseRef, ruleKey, lastDay);
        }
    }

    /**
     * The limit of that rule is prolonged until the day: one that has passed and is owed runs anew, as does one of
     * which only a reminder is to come that comes earlier; none ends the sooner by that. One that waits goes on to wait,
     * and only the time it waits from now on comes on top of the day.
     */
    @Transactional
    public void prolong(String caseRef, String ruleKey, String authority, LocalDate lastDay) {
        var start = new StartDeadline(caseRef, ruleKey, clock.instant(), authority);
        var known = open.replacedBy(start);
        var earlier = known.stream().anyMatch(row -> row.open() && earlier(row, lastDay));
        if (known.stream().noneMatch(NamedDays::first)) {
            if (earlier || known.stream().anyMatch(Deadline::owed)) {
                again(start, known, lastDay);
            }
        } else if (earlier && known.stream().anyMatch(Deadline::running)) {
            deadlines.extend(caseRef, ruleKey, lastDay);
        } else if (earlier) {
            known.stream()
                    .filter(row -> row.paused() && earlier(row, lastDay))
                    .forEach(row -> row.extend(endOf(waited(row, lastDay), directory.zone(row.authority()))));
        }
    }

    /** Whether it is the limit itself and no reminder of it, and runs or is paused. */
    private static boolean first(Deadline row) {
        return row.open() && row.round() == 1;
    }

    private boolean earlier(Deadline row, LocalDate lastDay) {
        return row.view().lastDay().isBefore(waited(row, lastDay));
    }

    /** The day less the whole days for which it has waited: they are added when it runs on. */
    private LocalDate waited(Deadline row, LocalDate lastDay) {
        return waits(row) ? lastDay.minusDays(row.pausedUntil(clock.instant()).toDays()) : lastDay;
    }

    private static boolean waits(Deadline row) {
        return row.view().pausedAt() != null;
    }

    /** A new limit takes the place of those known; where they wait it waits with the file, as long as they have. */
    private void again(StartDeadline start, List<Deadline> known, LocalDate lastDay) {
        var waiting = known.stream().filter(NamedDays::waits).findFirst();
        if (waiting.isEmpty()) {
            deadlines.start(start, lastDay);
            return;
        }
        var before = waiting.get().view();
        var until = waited(waiting.get(), lastDay);
        known.forEach(row -> {
            row.wake();
            deadlines.settle(row, DeadlineStatus.STOPPED);
        });
        var place = directory.authority(start.authority());
        var end = new CountedEnd(endOf(until, place.zone()), null, place.zone(), true);
        var rule = rules.rule(start.ruleKey(), place.state());
        var anew = new Deadline(UUID.randomUUID().toString(), start, rule, end);
        var since = before.pausedAt();
        anew.pause(since == null ? start.from() : since, String.valueOf(before.pauseReason()));
        open.began(rows.saveAndFlush(anew));
    }
}
