package org.rogatory.mla.item;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** What became of the items named: those stopped, and those that had ended before. */
    public record Outcome(List<Stopped> stopped, List<AssistanceItem> ended) {

        public Outcome {
            stopped = List.copyOf(stopped);
            ended = List.copyOf(ended);
        }

        /** Whether the file has none of the items named. */
        public boolean nothing() {
            return stopped.isEmpty() && ended.isEmpty();
        }
    }

    /** Stops the items of these numbers. */
    @Transactional
    public Outcome withdraw(String caseRef, Set<Integer> numbers) {
        var stopped = new ArrayList<Stopped>();
        var ended = new ArrayList<AssistanceItem>();
        for (var item : items.of(caseRef, AccessScope.system())) {
            if (numbers.contains(item.number())) {
                var from = item.status();
                lifecycle
                        .transition(from, VERB)
                        .ifPresentOrElse(
                                step -> {
                                    stop(item, step.to());
                                    stopped.add(new Stopped(item, from));
                                },
                                () -> ended.add(item));
            }
        }
        return new Outcome(stopped, ended);
    }

    private void stop(AssistanceItem item, String to) {
        item.move(to, clock.instant());
        item.refuse(null);
        process.complete(item.itemRef(), VERB);
    }
}
