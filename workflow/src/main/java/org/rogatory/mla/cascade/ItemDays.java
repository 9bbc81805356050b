package org.rogatory.mla.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Urgency;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.ItemDeadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.requests.PostponedReview;
import org.rogatory.tasks.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days by which single items are executed where their orders name one: each runs for its item alone, not beyond the
 * term of the whole, and ends or waits with the item. An item without one is due with the whole.
 */
@Service
public class ItemDays {

    private static final String POSTPONED = "postponed";
    private static final Set<String> EXECUTION = Set.of("sys_execution", "sys_urgent_exec");

    private final ItemPlaces items;
    private final ItemDeadlines terms;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final Urgency urgency;
    private final Directory directory;
    private final Lifecycle lifecycle;
    private final Clock clock;

    ItemDays(
            ItemPlaces items,
            ItemDeadlines terms,
            Deadlines deadlines,
            Tasks tasks,
            Urgency urgency,
            Directory directory,
            Lifecycles lifecycles,
            Clock clock) {
        this.items = items;
        this.terms = terms;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.urgency = urgency;
        this.directory = directory;
        this.lifecycle = lifecycles.of("item");
        this.clock = clock;
    }

    /** The last day of the file's own term of execution, where one runs. */
    Optional<LocalDate> whole(CaseFile file) {
        return terms.open(file.caseRef()).stream()
                .filter(deadline -> EXECUTION.contains(deadline.ruleKey()) && deadline.running())
                .map(DeadlineView::lastDay)
                .findFirst();
    }

    /** Refuses a day that is over, and one on which the whole is late. */
    void demand(CaseFile file, @Nullable LocalDate until) {
        if (until == null) {
            return;
        }
        if (until.isBefore(directory.times().day(file.authority(), clock.instant()))) {
            throw Refusal.of("day-past", "until");
        }
        if (whole(file).filter(until::isAfter).isPresent()) {
            throw Refusal.of("item-due-after-the-whole", "until");
        }
    }

    /** An order names the day of an item, or none: a day of before counts no more. That of an item put off waits. */
    void order(CaseFile file, String item, @Nullable LocalDate until) {
        if (until == null) {
            forget(file, item::equals);
        } else {
            var start = new StartDeadline(file.caseRef(), ItemDeadlines.TERM, clock.instant(), file.authority());
            deadlines.start(start.about(item), until);
            terms.follow(file.caseRef(), item, open(file).getOrDefault(item, false));
            tasks.pressingItem(item, pressing(file, item));
        }
    }

    /** Only these items stay with the authorities that were given them; the day of any other one counts no more. */
    void keep(CaseFile file, Set<String> kept) {
        forget(file, item -> !kept.contains(item));
    }

    private void forget(CaseFile file, Predicate<String> which) {
        var gone = dated(file).stream().filter(which).toList();
        terms.stop(file.caseRef(), gone::contains);
        gone.forEach(item -> tasks.pressingItem(item, pressing(file, item)));
    }

    /** The work on a file presses as its mark and its next deadline say, that on an item also as its own day says. */
    public void press(CaseFile file) {
        var whole = pressing(file, null);
        var own = dated(file).stream().collect(Collectors.toMap(item -> item, item -> pressing(file, item)));
        tasks.pressing(
                file.caseRef(),
                item -> item.flatMap(ref -> Optional.ofNullable(own.get(ref))).orElse(whole));
    }

    private Tasks.Pressing pressing(CaseFile file, @Nullable String item) {
        var due = terms.firstOf(file.caseRef(), item).map(DeadlineView::dueAt).orElse(null);
        return new Tasks.Pressing(urgency.of(file, due), due);
    }

    /** An authority is about to give back all that it has; what others were given keeps its days. */
    @Transactional
    public void givenBack(CaseFile file, String authority) {
        keep(
                file,
                items.holders(file.caseRef()).entrySet().stream()
                        .filter(item -> !item.getValue().equals(authority))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** The first of the days of an authority that was given single items; empty where its orders name none. */
    Optional<LocalDate> first(CaseFile file, Chain chain) {
        if (chain.whole()) {
            return Optional.empty();
        }
        var holders = items.holders(file.caseRef());
        return terms.terms(file.caseRef()).stream()
                .filter(DeadlineView::running)
                .filter(term -> String.valueOf(chain.root()).equals(holders.get(String.valueOf(term.about()))))
                .map(DeadlineView::lastDay)
                .min(Comparator.naturalOrder());
    }

    /**
     * Something has happened to the file: what has ended is due no more, and what is put off waits.
     *
     * @return the items whose day has ended with them
     */
    @Transactional
    public Set<String> follow(CaseFile file) {
        review(file);
        var timed = dated(file);
        if (timed.isEmpty()) {
            return Set.of();
        }
        var all = of(file).filter(item -> timed.contains(item.itemRef())).toList();
        all.stream()
                .filter(item -> !ended(item))
                .forEach(item -> terms.follow(file.caseRef(), item.itemRef(), POSTPONED.equals(item.status())));
        var done = all.stream().filter(this::ended).map(AssistanceItem::itemRef).collect(Collectors.toSet());
        done.forEach(item -> terms.ended(file.caseRef(), item));
        return done;
    }

    /** What is not put off any more is not looked at again for it. */
    private void review(CaseFile file) {
        var looked = terms.open(file.caseRef()).stream()
                .filter(deadline -> PostponedReview.RULE.equals(deadline.ruleKey()))
                .flatMap(deadline -> Stream.ofNullable(deadline.about()))
                .collect(Collectors.toSet());
        if (!looked.isEmpty()) {
            of(file).filter(item -> looked.contains(item.itemRef()) && !POSTPONED.equals(item.status()))
                    .forEach(item -> deadlines.stop(file.caseRef(), PostponedReview.RULE, item.itemRef()));
        }
    }

    /** The items with a day of their own that runs, waits or was missed. */
    Set<String> dated(CaseFile file) {
        return terms.terms(file.caseRef()).stream()
                .flatMap(term -> Stream.ofNullable(term.about()))
                .collect(Collectors.toSet());
    }

    /** The items whose day was missed. */
    Set<String> missed(CaseFile file) {
        return terms.terms(file.caseRef()).stream()
                .filter(DeadlineView::overdue)
                .flatMap(term -> Stream.ofNullable(term.about()))
                .collect(Collectors.toSet());
    }

    /** Whether one of these terms of the file, or the day of an item, has passed and what was due is not done. */
    boolean passed(CaseFile file, Set<String> whole) {
        return terms.open(file.caseRef()).stream()
                .filter(deadline -> deadline.status() == DeadlineStatus.PASSED)
                .map(DeadlineView::ruleKey)
                .anyMatch(rule -> whole.contains(rule) || ItemDeadlines.TERM.equals(rule));
    }

    /** The items that have not ended, each with whether it is put off by itself. */
    Map<String, Boolean> open(CaseFile file) {
        return of(file).filter(item -> !ended(item))
                .collect(Collectors.toMap(AssistanceItem::itemRef, item -> POSTPONED.equals(item.status())));
    }

    /** The items that are to be executed and have no day of their own. */
    List<String> undated(CaseFile file) {
        var timed = dated(file);
        return of(file).filter(item -> !ended(item) && !POSTPONED.equals(item.status()))
                .map(AssistanceItem::itemRef)
                .filter(item -> !timed.contains(item))
                .toList();
    }

    /** All items: to whoever keeps the file all of them are named. */
    private Stream<AssistanceItem> of(CaseFile file) {
        return items.of(file.caseRef(), file.authority()).stream();
    }

    private boolean ended(AssistanceItem item) {
        return lifecycle.terminal(item.status());
    }
}
