package org.rogatory.deadlines;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Limits that run for one item of a file alone. Decides no access: its callers have passed the access rule. */
@Component
public class ItemDeadlines {

    /** The rule of the day until which an authority executes an item that it was given by itself. */
    public static final String TERM = "sys_item";

    /** No verb of the file: why an item is put off is not told to all who see its day. */
    private static final String PUT_OFF = "item_put_off";

    private final Deadlines deadlines;
    private final DeadlineRepository rows;
    private final OpenDeadlines open;
    private final DeadlineWatchProcess watch;
    private final Clock clock;

    ItemDeadlines(
            Deadlines deadlines, DeadlineRepository rows, OpenDeadlines open, DeadlineWatchProcess watch, Clock clock) {
        this.deadlines = deadlines;
        this.rows = rows;
        this.open = open;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * What was due for the item was done, or has ended before its day; one that has passed stays so. The term of its
     * execution goes on.
     */
    @Transactional
    public void meet(String caseRef, String item) {
        settle(caseRef, DeadlineStatus.MET, deadline -> deadline.about(item) && !deadline.ofItem());
    }

    /** The item has ended, and with it the term of its execution. */
    @Transactional
    public void ended(String caseRef, String item) {
        settle(caseRef, DeadlineStatus.MET, deadline -> deadline.about(item) && deadline.ofItem());
    }

    /** Nobody has these items by an order of their own any more. */
    @Transactional
    public void stop(String caseRef, Predicate<String> items) {
        settle(
                caseRef,
                DeadlineStatus.STOPPED,
                deadline -> deadline.ofItem() && items.test(String.valueOf(deadline.about())));
    }

    private void settle(String caseRef, DeadlineStatus end, Predicate<Deadline> which) {
        open.due(caseRef).stream().filter(which).forEach(deadline -> deadlines.settle(deadline, end));
    }

    /** All that run, are paused or are overdue in a file; read once in an act. */
    @Transactional(readOnly = true)
    public List<DeadlineView> open(String caseRef) {
        return open.due(caseRef).stream().map(Deadline::view).toList();
    }

    /** The terms of execution of single items that run, are paused or are overdue. */
    @Transactional(readOnly = true)
    public List<DeadlineView> terms(String caseRef) {
        return open.due(caseRef).stream()
                .filter(Deadline::ofItem)
                .map(Deadline::view)
                .toList();
    }

    /**
     * The term of an item waits while the item is put off, and goes on with it; where the whole file waits then, it
     * waits on until the file goes on, and moves once by the time of both.
     *
     * @param putOff whether the item is put off now
     */
    @Transactional
    public void follow(String caseRef, String item, boolean putOff) {
        var own = open.due(caseRef).stream()
                .filter(deadline -> deadline.about(item) && deadline.ofItem())
                .toList();
        if (putOff) {
            own.stream()
                    .filter(deadline -> deadline.pause(clock.instant(), PUT_OFF))
                    .forEach(deadline -> watch.cancel(deadline.deadlineRef()));
        } else {
            own.stream()
                    .filter(deadline -> PUT_OFF.equals(deadline.view().pauseReason()))
                    .forEach(deadline -> waiting(caseRef).ifPresentOrElse(deadline::waitsOn, () -> goOn(deadline)));
        }
    }

    /** The verb for which the whole file waits. */
    private Optional<String> waiting(String caseRef) {
        return open.due(caseRef).stream()
                .filter(deadline -> !deadline.ofItem())
                .map(Deadline::view)
                .filter(deadline -> deadline.pausedAt() != null)
                .flatMap(deadline -> Stream.ofNullable(deadline.pauseReason()))
                .findFirst();
    }

    private void goOn(Deadline deadline) {
        if (!deadline.paused()) {
            deadline.wake();
            return;
        }
        deadlines.resume(deadline);
        rows.flush();
        watch.start(deadline.deadlineRef(), deadline.caseRef());
    }

    /**
     * The first to end of what presses the work on an item: of what is due for the file, and the term of the item.
     *
     * @param item its reference; null for work on the whole file
     */
    @Transactional(readOnly = true)
    public Optional<DeadlineView> firstOf(String caseRef, @Nullable String item) {
        var own = open.due(caseRef).stream()
                .filter(deadline -> deadline.ofItem() && deadline.about(item) && deadline.presses())
                .map(Deadline::view);
        return Stream.concat(deadlines.firstOf(caseRef).stream(), own).min(Comparator.comparing(DeadlineView::dueAt));
    }
}
