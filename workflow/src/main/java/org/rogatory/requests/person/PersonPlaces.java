package org.rogatory.requests.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where a request speaks of a person: those of the case, representatives, the sealed block, the targets of its items. */
final class PersonPlaces {

    private static final List<String> LISTS = List.of("persons", "representatives");
    private static final List<String> ITEMS = List.of("assistance", "new_assistance");
    private static final List<String> TARGETS =
            List.of("person_identity", "person_address", "person", "holder", "record_holder");
    private static final Set<String> ANYBODY = Set.of("code", "role", "sealed");

    private static final String SEALED = "sealed";

    /** Under which a person is called something. */
    static final List<String> NAMES = List.of("name", "name_latin");

    /** The parts of a request in which one of these places is. */
    static final List<String> PARTS =
            Stream.of(LISTS, List.of(SEALED), ITEMS).flatMap(List::stream).toList();

    private PersonPlaces() {}

    /** What stands at these places in one part of a request, unless it is null. */
    static List<JsonNode> told(JsonNode content, String part) {
        var found = new ArrayList<JsonNode>();
        if (content.hasNonNull(part)) {
            var alone = JsonNodeFactory.instance.objectNode();
            alone.set(part, content.path(part).deepCopy());
            replace(alone, person -> {
                if (!person.isNull()) {
                    found.add(person);
                }
                return person;
            });
        }
        return found;
    }

    /** Whether what stands there says who it is: by a name, or at an item by anything else than code and role. */
    static boolean named(JsonNode person, String part) {
        if (!(person instanceof ObjectNode)) {
            return says(person);
        }
        return ITEMS.contains(part)
                ? person.properties().stream()
                        .anyMatch(each -> !ANYBODY.contains(each.getKey()) && says(each.getValue()))
                : NAMES.stream().map(person::path).anyMatch(PersonPlaces::says);
    }

    private static boolean says(JsonNode value) {
        return !value.isNull()
                && !value.isMissingNode()
                && !(value.isString() && value.asString("").isBlank());
    }

    /** Replaces, in place, what stands at each of these places; always in the same order. */
    static void replace(ObjectNode content, UnaryOperator<JsonNode> change) {
        LISTS.forEach(list -> change(content, list, change));
        if (content.path(SEALED) instanceof ObjectNode sealed) {
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
