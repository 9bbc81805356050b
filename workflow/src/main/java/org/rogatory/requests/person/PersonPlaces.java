package org.rogatory.requests.person;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a request speaks of a person: those of the case, representatives, the sealed block, the targets of its items. */
final class PersonPlaces {

    private static final List<String> LISTS = List.of("persons", "representatives");
    private static final List<String> ITEMS = List.of("assistance", "new_assistance");
    private static final List<String> TARGETS =
            List.of("person_identity", "person_address", "person", "holder", "record_holder");

    private PersonPlaces() {}

    /** Replaces, in place, what stands at each of these places; always in the same order. */
    static void replace(ObjectNode content, UnaryOperator<JsonNode> change) {
        LISTS.forEach(list -> change(content, list, change));
        if (content.path("sealed") instanceof ObjectNode sealed) {
            change(sealed, "persons", change);
        }
        for (var items : ITEMS) {
            for (var item : content.path(items)) {
                if (item.path("facts") instanceof ObjectNode facts) {
                    TARGETS.forEach(target -> change(facts, target, change));
                }
            }
        }
    }

    private static void change(ObjectNode parent, String field, UnaryOperator<JsonNode> change) {
        var value = parent.path(field);
        if (value instanceof ArrayNode list) {
            for (var index = 0; index < list.size(); index++) {
                list.set(index, change.apply(list.get(index)));
            }
        } else if (parent.hasNonNull(field)) {
            parent.set(field, change.apply(value));
        }
    }
}
