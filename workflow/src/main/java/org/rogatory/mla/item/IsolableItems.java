package org.rogatory.mla.item;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.IsolableTexts;
import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;

/** What is said of the items of a request: results, conditions, orders by which they are executed, notes on their use. */
@Component
class IsolableItems extends IsolableTexts {

    private final Cases cases;
    private final AssistanceItems items;

    IsolableItems(TakenWords taken, Cases cases, AssistanceItems items) {
        super("item", taken);
        this.cases = cases;
        this.items = items;
    }

    @Override
    protected Sheet sheet(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        return Sheet.in(
                file, items.of(file, officer).stream().map(IsolableItems::text).toList());
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
