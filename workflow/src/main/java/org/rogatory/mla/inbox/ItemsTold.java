package org.rogatory.mla.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ItemResult;
import org.rogatory.mla.item.ItemMirror;
import org.rogatory.mla.item.ItemTerms;
import org.rogatory.mla.outgoing.OutgoingRequests;
import org.rogatory.requests.TextLanguage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the other State tells of the items of our request: where each stands, and what limits begin with it. */
@Component
class ItemsTold {

    private final ItemMirror mirror;
    private final ItemTerms terms;
    private final OutgoingRequests requests;

    ItemsTold(ItemMirror mirror, ItemTerms terms, OutgoingRequests requests) {
        this.mirror = mirror;
        this.terms = terms;
        this.requests = requests;
    }

    void take(CaseFile file, JsonNode payload) {
        mirror.told(file.caseRef(), payload);
        terms.told(file, payload, () -> requests.cited(file.caseRef()));
        terms.putOff(file);
    }

    /** What a message tells of each item, as far as it is a result. */
    static List<ItemResult> results(JsonNode payload) {
        var results = new ArrayList<ItemResult>();
        payload.path("items")
                .forEach(item -> results.add(new ItemResult(
                        item.path("number").asInt(0),
                        item.path("outcome").asString(""),
                        text(item, "result"),
                        text(item, "conditions"),
                        text(item, "ground"),
                        null,
                        TextLanguage.read(item))));
        return results;
    }

    /** The texts of a list of a message. */
    static List<String> strings(JsonNode payload, String key) {
        return payload.path(key).valueStream().map(node -> node.asString("")).toList();
    }

    private static @Nullable String text(JsonNode item, String key) {
        return item.hasNonNull(key) ? item.path(key).asString("") : null;
    }
}
