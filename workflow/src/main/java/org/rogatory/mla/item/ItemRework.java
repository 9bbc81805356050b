package org.rogatory.mla.item;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * An item whose result does not stand is worked on again: it was not accepted within one's own State, where the other
 * State knows nothing of it, or that State has shown that the item is open still. What was recorded stands in the
 * timeline alone: whatever becomes of the item, it is not told as its result.
 */
@Component
public class ItemRework {

    private static final Set<String> RECORDED = Set.of("executed", "executed_negative");
    private static final Set<String> DECIDED = Set.of("refused", "returned");
    private static final String ITEM = "item";
    private static final String KEYS = "keys";

    private final AssistanceItemRepository items;
    private final PlacesOfAct ofAct;
    private final AssistanceItemProcess process;
    private final Lifecycle lifecycle;
    private final Clock clock;

    ItemRework(
            AssistanceItemRepository items,
            PlacesOfAct ofAct,
            AssistanceItemProcess process,
            Lifecycles lifecycles,
            Clock clock) {
        this.items = items;
        this.ofAct = ofAct;
        this.process = process;
        this.lifecycle = lifecycles.of("item");
        this.clock = clock;
    }

    /** Whether an item in this status has its result, and can be worked on again. */
    public static boolean recorded(String status) {
        return RECORDED.contains(status);
    }

    /** Whether an item in this status was refused or returned, which may not stand. */
    public static boolean decided(String status) {
        return DECIDED.contains(status);
    }

    /** Whether a file has an item in such a status. */
    @Transactional(readOnly = true)
    public boolean has(String caseRef, Predicate<String> status) {
        return ofAct.items(caseRef).stream().map(AssistanceItem::status).anyMatch(status);
    }

    /** Takes an item up again that is there for the officer and has its result; without an item nothing is taken up. */
    @Transactional
    public void again(String caseRef, @Nullable String itemRef, Officer officer) {
        if (itemRef != null) {
            take(named(caseRef, itemRef, officer), ITEM);
        }
    }

    /** The same of several items at once. */
    @Transactional
    public void again(String caseRef, List<String> itemRefs, Officer officer) {
        several(caseRef, itemRefs, officer).forEach(item -> take(item, KEYS));
    }

    /** The same of items of which the other State knows nothing: what it was told it has to show to be open. */
    @Transactional
    public void correct(String caseRef, List<String> itemRefs, Officer officer) {
        several(caseRef, itemRefs, officer).forEach(item -> {
            demandUntold(item, KEYS);
            take(item, KEYS);
        });
    }

    /** The same of one item, while work on its file goes on. */
    @Transactional
    public void correct(String caseRef, @Nullable String itemRef, Officer officer) {
        var item = named(caseRef, itemRef, officer);
        demandUntold(item, ITEM);
        take(item, ITEM);
    }

    /**
     * An item that was refused or returned by itself can be executed after all.
     *
     * @param begins whether its file is accepted: the item has its process at once
     */
    @Transactional
    public void undecide(String caseRef, @Nullable String itemRef, boolean begins, Officer officer) {
        var item = named(caseRef, itemRef, officer);
        demandUntold(item, ITEM);
        if (!decided(item.status())) {
            throw Refusal.of("wrong-status", ITEM);
        }
        item.move("accepted", clock.instant());
        item.anew();
        items.save(item);
        if (begins) {
            process.start(caseRef, item.itemRef());
        }
    }

    private AssistanceItem named(String caseRef, @Nullable String itemRef, Officer officer) {
        return Optional.ofNullable(itemRef)
                .flatMap(ref -> items.find(ref, caseRef, AccessScope.of(officer)))
                .orElseThrow(() -> Refusal.of("unknown-item", ITEM));
    }

    private List<AssistanceItem> several(String caseRef, List<String> itemRefs, Officer officer) {
        if (itemRefs.isEmpty()) {
            return List.of();
        }
        var own = items.of(caseRef, AccessScope.of(officer)).stream()
                .collect(Collectors.toMap(AssistanceItem::itemRef, item -> item));
        return itemRefs.stream()
                .distinct()
                .map(ref -> Optional.ofNullable(own.get(ref)).orElseThrow(() -> Refusal.of("unknown-item", KEYS)))
                .toList();
    }

    /** What was decided of the whole is undone: whatever was accepted and has not ended has its process again. */
    @Transactional
    public void goOn(String caseRef) {
        ofAct.items(caseRef).stream()
                .filter(item -> !"requested".equals(item.status()) && !lifecycle.terminal(item.status()))
                .forEach(item -> process.start(caseRef, item.itemRef()));
    }

    /** An answer that leaves tells of items by their numbers: what it says of one that has ended stands from now on. */
    @Transactional
    public void told(String caseRef, JsonNode told) {
        var ended = told.valueStream()
                .filter(one -> lifecycle.terminal(one.path("outcome").asString("")))
                .map(one -> one.path("number").asInt(0))
                .collect(Collectors.toSet());
        ofAct.items(caseRef).stream()
                .filter(item -> ended.contains(item.number()))
                .forEach(item -> item.toldAt(clock.instant()));
    }

    private static void demandUntold(AssistanceItem item, String field) {
        if (item.told()) {
            throw Refusal.of("item-told", field);
        }
    }

    private void take(AssistanceItem item, String field) {
        if (!recorded(item.status())) {
            throw Refusal.of("item-without-result", field);
        }
        item.move("in_execution", clock.instant());
        item.anew();
        items.save(item);
        process.start(item.caseRef(), item.itemRef());
    }
}
