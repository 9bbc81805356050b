package org.rogatory.mla.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The persons of a request whom somebody is to know who was given some of its items. A request does not say which person
 * belongs to which item; so he knows those of whom one of his items speaks.
 */
final class ItemPersons {

    private static final List<String> LISTS = List.of("persons", "representatives");

    private ItemPersons() {}

    /**
     * Tells whether a person is to be known to whoever was given these items; who was given all of them knows everybody.
     *
     * @param people all whom the request speaks of, with their names
     * @param spokenOf whether that asks for an item that speaks of the person; else one of whom no item speaks is known, too
     */
    static Predicate<JsonNode> concerned(
            JsonNode assistance, Set<Integer> items, List<JsonNode> people, boolean spokenOf) {
        var own = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (int place = 0; place < assistance.size(); place++) {
            var words = words(assistance.path(place).path("facts"));
            (items.contains(place + 1) ? own : others).add(words);
        }
        return person -> {
            var said = PersonWords.of(person);
            return others.isEmpty()
                    || said.in(own)
                    || said.byFamilyIn(withoutOthers(own, person, people))
                    || !spokenOf && !said.in(others);
        };
    }

    /** Relatives share a family name: where it belongs to the name of another one, it does not speak of this person. */
    private static List<String> withoutOthers(List<String> texts, JsonNode person, List<JsonNode> people) {
        var named = people.stream()
                .filter(other -> other != person)
                .map(PersonWords::of)
                .toList();
        return texts.stream()
                .map(text -> named.stream().reduce(text, (less, other) -> other.without(less), (one, same) -> same))
                .toList();
    }

    /** Takes the others out of the request, in place, and tells whom. */
    static List<JsonNode> leaveOut(ObjectNode request, Predicate<JsonNode> kept) {
        var left = new ArrayList<JsonNode>();
        for (var list : LISTS) {
            if (request.path(list) instanceof ArrayNode people) {
                people.removeIf(person -> !kept.test(person) && left.add(person));
            }
        }
        return left;
    }

    /** All whom the request still names, of either list. */
    static List<JsonNode> named(JsonNode request) {
        return LISTS.stream().flatMap(list -> request.path(list).valueStream()).toList();
    }

    private static String words(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().map(ItemPersons::words).collect(Collectors.joining("\n"))
                : node.asString("");
    }
}
