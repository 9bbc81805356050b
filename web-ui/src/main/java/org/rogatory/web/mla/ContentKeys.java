package org.rogatory.web.mla;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keys under which pages own the content of a draft. Of a block that several pages write each part has a key of its
 * own, so that none of them answers for the others.
 */
final class ContentKeys {

    private static final Set<String> PARTED = Set.of("extradition", "provisional", "transit", "transfer");

    private ContentKeys() {}

    /** The key to which a place of the content belongs. */
    static String of(List<String> path) {
        var head = path.get(0);
        return path.size() > 1 && PARTED.contains(head) ? head + "." + path.get(1) : head;
    }

    /** The block in which what a key names lies; the key itself where it is no part of one. */
    static String block(String key) {
        var end = key.indexOf('.');
        return end < 0 ? key : key.substring(0, end);
    }

    static JsonNode at(JsonNode content, String key) {
        var block = block(key);
        return block.equals(key) ? content.path(key) : content.path(block).path(key.substring(block.length() + 1));
    }

    /** Gives a content what another has under a key; nothing where that has nothing. */
    static void restore(ObjectNode content, JsonNode present, String key) {
        var value = at(present, key);
        var block = block(key);
        if (block.equals(key)) {
            put(content, key, value);
        } else if (content.path(block) instanceof ObjectNode known) {
            put(known, key.substring(block.length() + 1), value);
        } else if (!value.isMissingNode()) {
            put(content.putObject(block), key.substring(block.length() + 1), value);
        }
    }

    private static void put(ObjectNode object, String name, JsonNode value) {
        if (value.isMissingNode()) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
    }
}
