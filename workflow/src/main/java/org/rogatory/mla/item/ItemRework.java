package org.rogatory.mla.item;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An item whose result does not stand is worked on again: it was not accepted within one's own State, where the other
 * State knows nothing of it, or that State has shown that the item is open still. What was recorded stands in the
 * timeline alone: whatever becomes of the item, it is not told as its result.
 */
@Component
public class ItemRework {

    private static final Set<String> RECORDED = Set.of("executed", "executed_negative");
    private static final ItemWords UNSAID = new ItemWords(null, null, null);

    private final AssistanceItemRepository items;
    private final AssistanceItemProcess process;
    private final Clock clock;

    ItemRework(AssistanceItemRepository items, AssistanceItemProcess process, Clock clock) {
        this.items = items;
        this.process = process;
        this.clock = clock;
    }

    /** Whether an item in this status has its result, and can be worked on again. */
    public static boolean recorded(String status) {
        return RECORDED.contains(status);
    }

    /** Takes an item up again that is there for the officer and has its result; without an item nothing is taken up. */
    @Transactional
    public void again(String caseRef, @Nullable String itemRef, Officer officer) {
        if (itemRef != null) {
            take(items.find(itemRef, caseRef, AccessScope.of(officer)), "item");
        }
    }

    /** The same of several items at once. */
    @Transactional
    public void again(String caseRef, List<String> itemRefs, Officer officer) {
        if (itemRefs.isEmpty()) {
            return;
        }
        var own = items.of(caseRef, AccessScope.of(officer));
        for (var itemRef : new LinkedHashSet<>(itemRefs)) {
            var named =
                    own.stream().filter(item -> item.itemRef().equals(itemRef)).findFirst();
            take(named, "keys");
        }
    }

    private void take(Optional<AssistanceItem> named, String field) {
        var item = named.orElseThrow(() -> Refusal.of("unknown-item", field));
        if (!recorded(item.status())) {
            throw Refusal.of("item-without-result", field);
        }
        item.move("in_execution", clock.instant());
        item.record(null, null, UNSAID);
        items.save(item);
        process.start(item.caseRef(), item.itemRef());
    }
}
