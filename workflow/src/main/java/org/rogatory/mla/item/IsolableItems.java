package org.rogatory.mla.item;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.IsolableTexts;
import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;

/**
 * What is said of the items of a request: results, conditions, orders by which they are executed, notes on their use,
 * and what who executes them has to know.
 */
@Component
class IsolableItems extends IsolableTexts {

    private final Cases cases;
    private final AssistanceItems items;
    private final ItemNeeds needs;

    IsolableItems(TakenWords taken, Cases cases, AssistanceItems items, ItemNeeds needs) {
        super("item", taken);
        this.cases = cases;
        this.items = items;
        this.needs = needs;
    }

    @Override
    protected Sheet sheet(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var told = needs.kept(caseRef, officer.authority()).stream().map(IsolableItems::text);
        return Sheet.in(
                file,
                Stream.concat(items.of(file, officer).stream().map(IsolableItems::text), told)
                        .toList());
    }

    private static Text text(ItemNeeds.Kept kept) {
        var row = new TakenWords.Row("mla_item_place", kept.placeRef());
        return Text.of(kept.placeRef(), new TakenWords.Own(row, List.of(ItemNeeds.AT_FACTS)), kept.facts());
    }

    private static Text text(ItemView item) {
        return Text.of(
                item.itemRef(),
                TakenWords.Own.of("mla_item", item.itemRef()),
                item.result(),
                item.conditions(),
                item.useNote(),
                item.untilEvent(),
                item.orderBy(),
                item.orderNumber(),
                item.actPlace());
    }
}
