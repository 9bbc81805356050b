package org.rogatory.requests.translation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.persons.TakenWords;
import org.rogatory.requests.TextLanguage;
import tools.jackson.databind.JsonNode;

/**
 * The words that people wrote in a letter other than a request and that have to be translated: none that are in the
 * language of the translation already, and none out of which something was taken.
 */
final class MessageProse {

    private static final List<String> TEXTS = List.of("text", "until_event");
    private static final List<String> GROUPS = List.of("particulars", "answers");
    private static final List<String> OF_ITEM = List.of("result", "conditions");

    private final List<ProsePart> parts = new ArrayList<>();
    private final String into;

    private MessageProse(String into) {
        this.into = into;
    }

    /**
     * @param said what the letter says
     * @param into the language of the translation
     */
    static List<ProsePart> of(JsonNode said, String into) {
        var prose = new MessageProse(into);
        if (prose.foreign(said)) {
            TEXTS.forEach(key -> prose.add(new ProsePart(key, null, null, key, words(said.path(key)))));
            GROUPS.forEach(group -> said.path(group)
                    .properties()
                    .forEach(each -> prose.add(new ProsePart(
                            group + "-" + each.getKey(), null, null, each.getKey(), words(each.getValue())))));
        }
        var items = said.path("items");
        for (int index = 0; index < items.size(); index++) {
            prose.item(items.path(index), index);
        }
        return List.copyOf(prose.parts);
    }

    private void item(JsonNode item, int index) {
        if (foreign(item)) {
            OF_ITEM.forEach(key ->
                    add(new ProsePart("items-" + index + "-" + key, index, type(item), key, words(item.path(key)))));
        }
    }

    private static @Nullable String type(JsonNode item) {
        return item.hasNonNull("type") ? item.path("type").asString("") : null;
    }

    private boolean foreign(JsonNode said) {
        return !into.equals(TextLanguage.read(said));
    }

    private void add(ProsePart part) {
        if (!part.text().isEmpty() && !TakenWords.blackened(part.text())) {
            parts.add(part);
        }
    }

    private static String words(JsonNode value) {
        return value.isString() ? value.asString().strip() : "";
    }
}
