package org.rogatory.mla.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** The days of levels: each is earlier than the one above; the term of the level that has the work runs. */
@Component
class LevelTerms {

    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final ItemDays items;
    private final Directory directory;
    private final Clock clock;

    LevelTerms(Deadlines deadlines, DeadlineRules rules, ItemDays items, Directory directory, Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.items = items;
        this.directory = directory;
        this.clock = clock;
    }

    /** The day until which a level below an authority works: named, not past, before the day of the one above. */
    LocalDate within(CaseFile file, Chain chain, String authority, @Nullable LocalDate until) {
        if (until == null) {
            throw Refusal.of("field-missing", "until");
        }
        if (until.isBefore(today(file))) {
            throw Refusal.of("day-past", "until");
        }
        var above = chain.heldBy(authority)
                .map(Level::dueOn)
                .or(() -> items.first(file, chain))
                .or(() -> execution(file));
        if (above.filter(day -> !until.isBefore(day)).isPresent()) {
            throw Refusal.of("due-not-before-the-one-above", "until");
        }
        return until;
    }

    /** The last day of the file's own term of execution, where one runs. */
    Optional<LocalDate> execution(CaseFile file) {
        return items.whole(file);
    }

    /** Whether the level that has the work is late. */
    boolean passed(CaseFile file, Chain chain) {
        return chain.due().filter(day -> day.isBefore(today(file))).isPresent();
    }

    /**
     * The term of the levels that have the work runs until the first of their days; none where authorities at the top have
     * it. Who is late on another way was told: that day counts no more, but he is told again. A day that nobody has any
     * more is left.
     *
     * @param moved the way on which the work has moved, as it is now
     */
    void follow(CaseFile file, Chains chains, Chain moved) {
        var others = days(chains.without(moved));
        var today = today(file);
        var late = others.stream().filter(day -> day.isBefore(today)).toList();
        var ahead = Stream.concat(moved.due().stream(), others.stream().filter(day -> !day.isBefore(today)))
                .toList();
        var term = others.isEmpty() ? Optional.<DeadlineView>empty() : term(file);
        var again = term.filter(running -> running.round() > 1 || !ahead.contains(running.lastDay()))
                .flatMap(running -> again(running, late, today));
        var next = Stream.concat(ahead.stream(), again.stream()).min(Comparator.naturalOrder());
        if (next.isEmpty() && (term.isPresent() || others.isEmpty())) {
            deadlines.meet(file.caseRef(), ExecutionLevels.TERM);
        }
        next.filter(day -> term.map(DeadlineView::lastDay).filter(day::equals).isEmpty())
                .ifPresent(day -> start(file, day));
    }

    /** When those who are late are told again: round by round, also where the day of another came between. */
    private Optional<LocalDate> again(DeadlineView running, List<LocalDate> late, LocalDate today) {
        if (running.round() > 1) {
            return late.isEmpty() ? Optional.empty() : Optional.of(running.lastDay());
        }
        return rules.find(ExecutionLevels.TERM)
                .flatMap(rule -> Optional.ofNullable(rule.further()))
                .flatMap(further -> late.stream()
                        .map(day -> later(day, further.every(), today))
                        .min(Comparator.naturalOrder()));
    }

    private static LocalDate later(LocalDate missed, int every, LocalDate today) {
        var day = missed.plusDays(every);
        while (day.isBefore(today)) {
            day = day.plusDays(every);
        }
        return day;
    }

    /** Those who are late were told: the day of the next level that is not is not missed while they are told again. */
    void goOn(CaseFile file, Chains chains) {
        var today = today(file);
        days(chains.all()).stream()
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .filter(day -> term(file)
                        .map(DeadlineView::lastDay)
                        .filter(end -> !end.isAfter(day))
                        .isEmpty())
                .ifPresent(day -> start(file, day));
    }

    private static List<LocalDate> days(List<Chain> chains) {
        return chains.stream().flatMap(chain -> chain.due().stream()).toList();
    }

    /** The term that runs. */
    private Optional<DeadlineView> term(CaseFile file) {
        return deadlines.ofCase(file.caseRef()).stream()
                .filter(deadline -> ExecutionLevels.TERM.equals(deadline.ruleKey()) && deadline.running())
                .findFirst();
    }

    private void start(CaseFile file, LocalDate day) {
        deadlines.start(
                new StartDeadline(file.caseRef(), ExecutionLevels.TERM, clock.instant(), file.authority()), day);
    }

    private LocalDate today(CaseFile file) {
        return directory.times().day(file.authority(), clock.instant());
    }
}
