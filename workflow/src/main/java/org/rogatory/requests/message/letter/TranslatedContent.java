package org.rogatory.requests.message.letter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.rogatory.requests.translation.ProsePart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a letter says with the translation of its texts in their places. */
final class TranslatedContent {

    private TranslatedContent() {}

    /** @param translated as the paper of a translation has it, part by part */
    static ObjectNode of(ObjectNode shown, JsonNode translated) {
        var target = shown.deepCopy();
        for (var part : translated.path("sections")) {
            var pointer = ProsePart.pointer(part.path("key").asString(""));
            put(target, pointer, part.path("text").asString(""));
        }
        return target;
    }

    private static void put(ObjectNode content, String pointer, String text) {
        var at = pointer.lastIndexOf('/');
        if (content.at(pointer.substring(0, at)) instanceof ObjectNode place) {
            var name = pointer.substring(at + 1);
            var source = place.path(name);
            if (source.isString()) {
                place.put(name, text);
            } else if (source.isArray()) {
                place.set(name, list(source, lines(text)));
            }
        }
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Each text of a list has as many lines as its source; lines too many stand at the end, none is lost. */
    private static ArrayNode list(JsonNode source, List<String> lines) {
        var rest = new ArrayDeque<>(lines);
        var list = JsonNodeFactory.instance.arrayNode();
        for (var entry : source) {
            if (!entry.isString()) {
                list.add(entry);
            } else if (!rest.isEmpty() && !entry.asString().isBlank()) {
                list.add(first(rest, lines(entry.asString()).size()));
            }
        }
        if (!rest.isEmpty()) {
            list.add(first(rest, rest.size()));
        }
        return list;
    }

    private static String first(Deque<String> lines, int number) {
        var own = new StringBuilder(lines.pop());
        for (int taken = 1; taken < number && !lines.isEmpty(); taken++) {
            own.append('\n').append(lines.pop());
        }
        return own.toString();
    }
}
