package org.rogatory.requests.message.letter;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.cases.ContentSections;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sections of a request that can be for named people only: what it tells of the matter, and what is asked item by
 * item. What the rules and the register need, as kinds, States, days and instruments, stays open.
 */
public abstract class ClosableSections implements ContentSections {

    /** The keys of what a request tells of its matter. */
    protected static final List<String> MATTER = List.of("subject_nature", "facts", "new_facts", "purpose", "nexus");

    /** The key of the items. */
    protected static final String ITEMS = "assistance";

    /** The key of what is asked for an item. */
    protected static final String ASKED = "facts";

    /** How the key of a section of an item begins, before the number of the item. */
    protected static final String OF_ITEM = ITEMS + "-";

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
        return OF_ITEM + item.path("number").asInt(place + 1);
    }

    /** Whether what is said in words at this place belongs to one of these sections; places count items from nought. */
    public static boolean tells(String place, Set<String> keys) {
        if (!place.startsWith(OF_ITEM)) {
            return keys.contains(place);
        }
        var number = Integer.parseInt(place.split("-", 3)[1]) + 1;
        return keys.contains(OF_ITEM + number);
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
        return LetterKinds.carriers();
    }
}
