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
 * belongs to which item; so whoever only other items speak of is left out, and whoever none speaks of stays.
 */
public final class ItemPersons {

    private static final List<String> LISTS = List.of("persons", "representatives");

    private ItemPersons() {}

    /**
     * The request without the persons of whom only other items speak.
     *
     * @param assistance all items that were asked for
     * @param items the numbers of those that were given, from 1
     */
    public static ObjectNode limited(ObjectNode request, JsonNode assistance, Set<Integer> items) {
        var withheld = new WithheldWords();
        leaveOut(request, concerned(assistance, items)).forEach(withheld::person);
        return (ObjectNode) withheld.without(request);
    }

    /** Tells whether a person is to be known to whoever was given these items. */
    static Predicate<JsonNode> concerned(JsonNode assistance, Set<Integer> items) {
        var own = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (int place = 0; place < assistance.size(); place++) {
            var words = words(assistance.path(place).path("facts"));
            (items.contains(place + 1) ? own : others).add(words);
        }
        return person -> {
            var said = PersonWords.of(person);
            return said.in(own) || !said.in(others);
        };
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

    private static String words(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().map(ItemPersons::words).collect(Collectors.joining("\n"))
                : node.asString("");
    }
}
