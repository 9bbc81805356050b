package org.rogatory.mla.item;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rogatory.cases.AccessScope;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Single items are no longer asked for: those that have not ended stop with their work, the others stay. */
@Component
public class ItemWithdrawal {

    /** The verb of an item by which it stops. */
    public static final String VERB = "withdraw_item";

    private final AssistanceItemRepository items;
    private final AssistanceItemProcess process;
    private final Lifecycle lifecycle;
    private final Clock clock;

    ItemWithdrawal(AssistanceItemRepository items, AssistanceItemProcess process, Lifecycles lifecycles, Clock clock) {
        this.items = items;
        this.process = process;
        this.lifecycle = lifecycles.of("item");
        this.clock = clock;
    }

    /** An item that was stopped, and the status in which it stood. */
    public record Stopped(AssistanceItem item, String from) {}

    /**
     * What became of the items named.
     *
     * @param ended those that had ended before
     * @param rest whether an item is open that was not named
     */
    public record Outcome(List<Stopped> stopped, List<AssistanceItem> ended, boolean rest) {

        public Outcome {
            stopped = List.copyOf(stopped);
            ended = List.copyOf(ended);
        }

        /** The items that were stopped. */
        public List<AssistanceItem> withdrawn() {
            return stopped.stream().map(Stopped::item).toList();
        }

        /** Whether the file has none of the items named. */
        public boolean nothing() {
            return stopped.isEmpty() && ended.isEmpty();
        }
    }

    /** Stops these items. */
    @Transactional
    public Outcome withdraw(String caseRef, Predicate<AssistanceItem> named) {
        var stopped = new ArrayList<Stopped>();
        var ended = new ArrayList<AssistanceItem>();
        var rest = false;
        for (var item : items.of(caseRef, AccessScope.system())) {
            var from = item.status();
            var step = lifecycle.transition(from, VERB);
            if (!named.test(item)) {
                rest = rest || !lifecycle.terminal(from);
            } else if (step.isPresent()) {
                stop(item, step.get().to());
                stopped.add(new Stopped(item, from));
            } else {
                ended.add(item);
            }
        }
        return new Outcome(stopped, ended, rest);
    }

    private void stop(AssistanceItem item, String to) {
        item.move(to, clock.instant());
        item.refuse(null);
        process.complete(item.itemRef(), VERB);
    }
}
