package org.rogatory.mla.incoming;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.law.ReturnReasons;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemRework;
import org.rogatory.mla.item.ItemView;
import org.rogatory.requests.TextLanguage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an answer tells of each item; nothing that stays inside, only the code that stands for it. */
@Component
class AnswerItems {

    private static final String KEY = "items";

    private final AssistanceItems items;
    private final ItemRework rework;
    private final ReturnReasons reasons;

    AnswerItems(AssistanceItems items, ItemRework rework, ReturnReasons reasons) {
        this.items = items;
        this.rework = rework;
        this.reasons = reasons;
    }

    /** Tells of all items of a file as they stand now. */
    void put(ObjectNode payload, String caseRef) {
        var asked = payload.putArray(KEY);
        items.of(caseRef, AccessScope.system()).forEach(item -> tell(asked.addObject(), item));
    }

    /** The answer leaves: how it says that items have ended stands from now on. */
    void left(String caseRef, JsonNode payload) {
        rework.told(caseRef, payload.path(KEY));
    }

    private void tell(ObjectNode node, ItemView item) {
        node.put("number", item.number());
        node.put("type", item.type());
        node.put("outcome", item.status());
        if (item.result() != null) {
            node.put("result", item.result());
        }
        if (item.actOn() != null) {
            node.put("happened_on", item.actOn().toString());
            Optional.ofNullable(item.actPlace()).ifPresent(place -> node.put("place", place));
            Optional.ofNullable(item.authority()).ifPresent(authority -> node.put("authority", authority));
        }
        if (item.conditions() != null) {
            node.put("conditions", item.conditions());
        }
        Optional.ofNullable(item.textLanguage()).ifPresent(tag -> node.put(TextLanguage.KEY, tag));
        decided(node, item);
        var returned = reasons.released(item.reasons());
        if (!returned.isEmpty()) {
            returned.forEach(node.putArray("reasons")::add);
        }
        reasons.released(item.waitingReason()).ifPresent(code -> node.put("waiting", code));
    }

    /** Why an item is refused or put off, and until which day; an event is told in the words released for it alone. */
    static void decided(ObjectNode node, ItemView item) {
        Optional.ofNullable(item.ground()).ifPresent(ground -> node.put("ground", ground));
        Optional.ofNullable(item.until()).ifPresent(day -> node.put("until", day.toString()));
    }
}
