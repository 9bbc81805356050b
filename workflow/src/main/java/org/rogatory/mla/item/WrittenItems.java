package org.rogatory.mla.item;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The items of a file follow the writing of its request: known ones keep their work, missing ones are added. */
@Component
public class WrittenItems {

    private final AssistanceItemRepository items;
    private final PlacesOfAct act;
    private final AssistanceItemProcess process;
    private final Lifecycle lifecycle;
    private final Clock clock;

    WrittenItems(
            AssistanceItemRepository items,
            PlacesOfAct act,
            AssistanceItemProcess process,
            Lifecycles lifecycles,
            Clock clock) {
        this.process = process;
        this.items = items;
        this.act = act;
        this.lifecycle = lifecycles.of("item");
        this.clock = clock;
    }

    /**
     * How the items are counted now.
     *
     * @param added whether there are more than before
     * @param numbers for each that was there before its number then, and now
     */
    public record Counted(boolean added, Map<Integer, Integer> numbers) {

        public Counted {
            numbers = Map.copyOf(numbers);
        }
    }

    /** Creates the items of a request in their order. */
    @Transactional
    public void create(String caseRef, JsonNode content) {
        int number = 1;
        for (var type : types(content)) {
            items.save(new AssistanceItem(caseRef, number++, type, lifecycle.initial(), clock.instant()));
        }
        act.itemsWritten(caseRef);
    }

    /** Counts the items as the written request does, what it does not repeat last, and adds what was not there. */
    @Transactional
    public Counted complete(String caseRef, JsonNode content) {
        return complete(caseRef, content, items.of(caseRef, AccessScope.system()));
    }

    /**
     * Makes the items of a draft those that it asks for now. None has been worked on before the request leaves: each
     * place in the order keeps its item and its reference, whatever is asked for there.
     */
    @Transactional
    public void rewrite(String caseRef, List<String> asked) {
        var own = items.of(caseRef, AccessScope.system());
        for (int place = 0; place < asked.size(); place++) {
            var type = asked.get(place);
            if (place < own.size()) {
                own.get(place).ask(type);
            } else {
                items.save(new AssistanceItem(caseRef, place + 1, type, lifecycle.initial(), clock.instant()));
            }
        }
        var left = own.stream().skip(asked.size()).map(AssistanceItem::itemRef).toList();
        if (!left.isEmpty()) {
            items.remove(left, AccessScope.system());
        }
        act.itemsWritten(caseRef);
    }

    /** The same for a written request that had a file of its own: no item of that is worked on any more. */
    @Transactional
    public Counted takeOver(String fromCaseRef, String caseRef, JsonNode content) {
        var own = new ArrayList<AssistanceItem>();
        for (var item : items.ofBoth(Set.of(fromCaseRef, caseRef), AccessScope.system())) {
            if (item.caseRef().equals(caseRef)) {
                own.add(item);
            } else {
                process.end(item.itemRef());
            }
        }
        return complete(caseRef, content, own);
    }

    private Counted complete(String caseRef, JsonNode content, List<AssistanceItem> own) {
        var numbers = new HashMap<Integer, Integer>();
        var left = new ArrayList<>(own);
        int last = left.size();
        int place = 1;
        for (var type : types(content)) {
            var known = left.stream().filter(item -> item.type().equals(type)).findFirst();
            known.ifPresent(left::remove);
            if (known.isEmpty()) {
                last++;
            } else {
                numbers.put(known.get().number(), place);
            }
            var number = last;
            var item = known.orElseGet(
                    () -> new AssistanceItem(caseRef, number, type, lifecycle.initial(), clock.instant()));
            item.renumber(place++);
            items.save(item);
        }
        for (var item : left) {
            numbers.put(item.number(), place);
            item.renumber(place++);
        }
        act.itemsWritten(caseRef);
        return new Counted(last > own.size(), numbers);
    }

    /** The types of the items a request asks for, in its order. */
    public static List<String> types(JsonNode content) {
        return content.path("assistance")
                .valueStream()
                .map(item -> item.path("type").asString("other"))
                .toList();
    }
}
