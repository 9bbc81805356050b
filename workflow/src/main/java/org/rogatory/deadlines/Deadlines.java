package org.rogatory.deadlines;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.rogatory.deadlines.CalendarCount.endOf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The limits of time that run for files. Decides no access: its callers have passed the access rule. */
@Component
public class Deadlines {

    private final DeadlineRepository deadlines;
    private final OpenDeadlines open;
    private final DeadlineWatchProcess watch;
    private final BegunDeadlines begun;
    private final DeadlineRules rules;
    private final Directory directory;
    private final DueDateCalculation calculation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deadlines(
            DeadlineRepository deadlines,
            OpenDeadlines open,
            DeadlineWatchProcess watch,
            BegunDeadlines begun,
            DeadlineRules rules,
            Directory directory,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deadlines = deadlines;
        this.open = open;
        this.watch = watch;
        this.begun = begun;
        this.rules = rules;
        this.directory = directory;
        this.calculation = new DueDateCalculation(calendar);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a deadline and its watch. The same rule from the same moment is started once; from another moment it
     * replaces the one that ran.
     *
     * @return its {@code deadlineRef}
     * @throws IllegalArgumentException if the rule is unknown or its length is not known
     */
    @Transactional
    public String start(StartDeadline start) {
        for (var running : open.replacedBy(start)) {
            if (running.open() && running.begunAs(start)) {
                return running.deadlineRef();
            }
            settle(running, DeadlineStatus.STOPPED);
        }
        return begun.begin(start);
    }

    /** Starts a deadline that ends with a day a person named, in place of the one of the same rule that ran. */
    @Transactional
    public String start(StartDeadline start, LocalDate lastDay) {
        open.replacedBy(start).forEach(running -> settle(running, DeadlineStatus.STOPPED));
        var zone = directory.zone(start.authority());
        return begun.begin(start, new CountedEnd(endOf(lastDay, zone), null, zone, true));
    }

    /**
     * Starts a deadline whose end was counted by whoever asks, such as one on custody, in the zone of another place
     * than the authority. The same rule about the same with the same end is started once; another end replaces it.
     */
    @Transactional
    public String start(StartDeadline start, CountedEnd end) {
        for (var running : open.replacedBy(start)) {
            if (running.open() && running.end().equals(end)) {
                return running.deadlineRef();
            }
            settle(running, DeadlineStatus.STOPPED);
        }
        return begun.begin(start, end);
    }

    /** The running deadline of that rule ends with a day a person named. */
    @Transactional
    public void end(String caseRef, String ruleKey, LocalDate lastDay) {
        move(caseRef, ruleKey, deadline -> deadline.end(endOf(lastDay, directory.zone(deadline.authority()))));
    }

    /** The running deadline of that rule is prolonged until the end of a day; its former end stays known. */
    @Transactional
    public void extend(String caseRef, String ruleKey, LocalDate lastDay) {
        move(caseRef, ruleKey, deadline -> deadline.extend(endOf(lastDay, directory.zone(deadline.authority()))));
    }

    private void move(String caseRef, String ruleKey, Consumer<Deadline> change) {
        open.due(caseRef, ruleKey).forEach(Deadline::acquit);
        open.due(caseRef, ruleKey).stream().filter(Deadline::running).forEach(deadline -> {
            change.accept(deadline);
            watch.cancel(deadline.deadlineRef());
            deadlines.flush();
            watch.start(deadline.deadlineRef(), caseRef);
        });
    }

    /** Pauses what the office has set for a file, naming the verb that does it; law and control run on. */
    @Transactional
    public void pause(String caseRef, String verb) {
        open.due(caseRef).stream()
                .filter(deadline -> rules.holds(deadline.ruleKey(), DeadlineRule::pausable))
                .filter(deadline -> deadline.pause(clock.instant(), verb))
                .forEach(deadline -> watch.cancel(deadline.deadlineRef()));
    }

    /** Lets what was paused run on; its end moves by the time of the pause. */
    @Transactional
    public void resume(String caseRef) {
        open.owed(caseRef).forEach(Deadline::wake);
        var paused = open.of(caseRef).stream().filter(Deadline::paused).toList();
        paused.forEach(this::resume);
        deadlines.flush();
        paused.forEach(deadline -> watch.start(deadline.deadlineRef(), caseRef));
    }

    /** What was due was done: the deadline of that rule is met. One that has passed stays so. */
    @Transactional
    public void meet(String caseRef, String ruleKey) {
        open.due(caseRef, ruleKey).forEach(deadline -> settle(deadline, DeadlineStatus.MET));
    }

    /** The deadline of that rule is of no interest any more. */
    @Transactional
    public void stop(String caseRef, String ruleKey) {
        open.due(caseRef, ruleKey).forEach(deadline -> settle(deadline, DeadlineStatus.STOPPED));
    }

    /** The same of the one about this alone, or with null of the one for the whole file. */
    @Transactional
    public void stop(String caseRef, String ruleKey, @Nullable String about) {
        open.due(caseRef, ruleKey).stream()
                .filter(deadline -> deadline.about(about))
                .forEach(deadline -> settle(deadline, DeadlineStatus.STOPPED));
    }

    /**
     * Nothing runs any more for a file, for example because it is closed; what protects a person runs on, as do the
     * limits on custody: who is held is held whatever becomes of the file.
     */
    @Transactional
    public void stopAll(String caseRef) {
        open.due(caseRef).stream()
                .filter(deadline -> rules.holds(deadline.ruleKey(), rule -> !rule.outlives()))
                .forEach(deadline -> settle(deadline, DeadlineStatus.STOPPED));
    }

    /** What runs for a file by one rule: an act that has begun it sees it too. */
    @Transactional(readOnly = true)
    public List<DeadlineView> running(String caseRef, String ruleKey) {
        return open.running(caseRef, ruleKey);
    }

    /** All deadlines a file has and had, the next to end first. */
    @Transactional(readOnly = true)
    public List<DeadlineView> ofCase(String caseRef) {
        return deadlines.findByCaseRefOrderByDueAt(caseRef).stream()
                .map(Deadline::view)
                .toList();
    }

    /** For each file that has one, the deadline that is overdue or ends next, of those told. One query in all. */
    @Transactional(readOnly = true)
    public Map<String, DeadlineView> nextOf(Collection<String> caseRefs, Predicate<DeadlineView> told) {
        if (caseRefs.isEmpty()) {
            return Map.of();
        }
        return deadlines.pressing(caseRefs).stream()
                .map(Deadline::view)
                .filter(told)
                .collect(groupingBy(DeadlineView::caseRef, collectingAndThen(toList(), DeadlineView::foremost)));
    }

    /** The first to end of what presses the whole file and orders its work: what is overdue stays in front. */
    @Transactional(readOnly = true)
    public Optional<DeadlineView> firstOf(String caseRef) {
        return open.due(caseRef).stream()
                .filter(deadline -> deadline.presses() && !deadline.ofItem())
                .map(Deadline::view)
                .min(Comparator.comparing(DeadlineView::dueAt));
    }

    @Transactional(readOnly = true)
    String dueDate(String deadlineRef) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                deadline(deadlineRef).view().due());
    }

    @Transactional(readOnly = true)
    String check(String deadlineRef) {
        return deadline(deadlineRef).outcome(clock.instant());
    }

    @Transactional
    void raiseAlarm(String deadlineRef) {
        var deadline = deadline(deadlineRef);
        if (deadline.pass(rules.holds(deadline.ruleKey(), DeadlineRule::awaited), clock.instant())) {
            begun.nextRound(deadline, deadline.dueAt().minusMillis(1));
            events.publishEvent(DeadlinePassed.of(deadline));
        }
    }

    void resume(Deadline deadline) {
        var authority = directory.authority(deadline.authority());
        var rule = rules.findIn(deadline.ruleKey(), authority.state()).orElse(null);
        var pause = deadline.pausedUntil(clock.instant());
        deadline.resume(calculation.resumed(rule, deadline.dueAt(), pause, authority));
    }

    void settle(Deadline deadline, DeadlineStatus end) {
        var watched = deadline.open();
        deadline.settle(end, clock.instant());
        if (watched) {
            watch.cancel(deadline.deadlineRef());
        }
    }

    private Deadline deadline(String deadlineRef) {
        return deadlines
                .findById(deadlineRef)
                .orElseThrow(() -> new IllegalArgumentException("Unknown deadline " + deadlineRef));
    }
}
