package org.rogatory.mla.item;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An item whose result was not accepted within one's own State is worked on again; the other State knows nothing of it.
 * What was recorded stands in the timeline alone: whatever becomes of the item, it is not told as its result.
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

    /** Takes an item up again that is there for the officer and has its result; without an item nothing is taken up. */
    @Transactional
    public void again(String caseRef, @Nullable String itemRef, Officer officer) {
        if (itemRef == null) {
            return;
        }
        var item = items.find(itemRef, caseRef, AccessScope.of(officer))
                .orElseThrow(() -> Refusal.of("unknown-item", "item"));
        if (!RECORDED.contains(item.status())) {
            throw Refusal.of("item-without-result", "item");
        }
        item.move("in_execution", clock.instant());
        item.record(null, null, UNSAID);
        items.save(item);
        process.start(caseRef, itemRef);
    }
}
