package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.cases.ContentSections;
import org.rogatory.mla.message.MlaLetters;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sections of a received request that can be for named people only: what it tells of the matter, and what is asked
 * item by item. What the rules and the register need, as kinds, States, days and instruments, stays open.
 */
@Component
class RequestSections implements ContentSections {

    private static final List<String> MATTER = List.of("subject_nature", "facts", "new_facts", "purpose", "nexus");
    private static final String ITEMS = "assistance";
    private static final String ASKED = "facts";

    @Override
    public Set<String> machines() {
        return Set.of(IncomingRequests.MACHINE);
    }

    @Override
    public List<String> of(JsonNode content) {
        var items = content.path(ITEMS);
        return Stream.concat(
                        MATTER.stream().filter(content::has),
                        IntStream.range(0, items.size())
                                .filter(place -> items.path(place).has(ASKED))
                                .mapToObj(place -> key(items.path(place), place)))
                .toList();
    }

    /** An item keeps its number in the whole where somebody has only some of them. */
    private static String key(JsonNode item, int place) {
        return ITEMS + "-" + item.path("number").asInt(place + 1);
    }

    /** Whether what is said in words at this place belongs to one of these sections; places count items from nought. */
    static boolean tells(String place, Set<String> keys) {
        if (!place.startsWith(ITEMS + "-")) {
            return keys.contains(place);
        }
        var number = Integer.parseInt(place.split("-", 3)[1]) + 1;
        return keys.contains(ITEMS + "-" + number);
    }

    @Override
    public JsonNode without(JsonNode content, Set<String> keys) {
        var left = content.deepCopy();
        if (left instanceof ObjectNode told) {
            MATTER.stream().filter(keys::contains).forEach(told::remove);
            var items = told.path(ITEMS);
            for (int place = 0; place < items.size(); place++) {
                if (items.path(place) instanceof ObjectNode item && keys.contains(key(item, place))) {
                    item.remove(ASKED);
                }
            }
        }
        return left;
    }

    @Override
    public Set<String> carriers() {
        return MlaLetters.carriers();
    }
}
