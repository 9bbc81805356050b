package org.rogatory.web.mla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One value of the content on a page.
 *
 * @param name of its field; those of its parts add the part
 * @param path where it lies in the content, or in its row
 * @param list the name of the list of its choices, or null
 */
record DraftField(
        String name,
        List<String> path,
        Shape shape,
        @Nullable String list) implements DraftPart {

    DraftField {
        path = List.copyOf(path);
    }

    /** A value; its field is called by its path. */
    static DraftField of(Shape shape, String... path) {
        return new DraftField(String.join("-", path), List.of(path), shape, null);
    }

    /** A choice out of a list. */
    static DraftField choice(String list, String... path) {
        return new DraftField(String.join("-", path), List.of(path), Shape.CHOICE, list);
    }

    /** Any of a list. */
    static DraftField choices(String list, String... path) {
        return new DraftField(String.join("-", path), List.of(path), Shape.CHOICES, list);
    }

    @Override
    public String key() {
        return ContentKeys.of(path);
    }

    /** The name of the field of a part. */
    String name(String part) {
        return part.isEmpty() ? name : name + "-" + part;
    }

    JsonNode in(JsonNode content) {
        var node = content;
        for (var step : path) {
            node = node.isObject() ? node.path(step) : MissingNode.getInstance();
        }
        return node;
    }

    @Override
    public void read(JsonNode content, Typed into) {
        if (shape == Shape.CHOICES) {
            into.putAll(name, chosen(in(content)));
        } else {
            ContentValue.read(shape, in(content)).forEach((part, text) -> into.put(name(part), text));
        }
    }

    @Override
    public void write(ObjectNode content, Typed typed) {
        var was = in(content);
        if (shape == Shape.CHOICES) {
            chosen(content, typed.texts(name));
        } else if (shape == Shape.YES || shape.parts().stream().anyMatch(part -> typed.has(name(part)))) {
            var texts = texts(typed);
            if (!texts.equals(ContentValue.read(shape, was))) {
                check(texts, typed);
            }
            set(content, ContentValue.write(shape, was, texts));
        }
    }

    private Map<String, String> texts(Typed typed) {
        var texts = new LinkedHashMap<String, String>();
        shape.parts().forEach(part -> texts.put(part, typed.text(name(part))));
        return texts;
    }

    /** What was chosen before keeps its place; the rest follows. */
    private void chosen(ObjectNode content, List<String> chosen) {
        var was = chosen(in(content));
        var kept = new ArrayList<>(was);
        kept.retainAll(chosen);
        chosen.stream().filter(text -> !kept.contains(text)).forEach(kept::add);
        if (!kept.equals(was)) {
            var all = JsonNodeFactory.instance.arrayNode();
            kept.forEach(all::add);
            set(content, kept.isEmpty() ? null : all);
        }
    }

    /** What is chosen; a text alone is a list of one, as it was kept where there could be no other. */
    private static List<String> chosen(JsonNode value) {
        var all = value.isArray() ? value.valueStream() : Stream.of(value);
        return all.map(ContentText::of).filter(text -> !text.isEmpty()).toList();
    }

    private void check(Map<String, String> texts, Typed typed) {
        texts.forEach((part, text) -> {
            var asked = shape.part(part);
            if (!text.isEmpty() && asked == Shape.DATE && !ContentText.isDate(text)) {
                typed.fault(name(part), "date");
            }
            if (!text.isEmpty() && asked == Shape.NUMBER && !isNumber(text)) {
                typed.fault(name(part), "number");
            }
            if (part.equals("currency") && !text.isEmpty() && !text.matches("[A-Z]{3}")) {
                typed.fault(name(part), "currency");
            }
        });
        if (ContentText.backward(texts.getOrDefault("from", ""), texts.getOrDefault("to", ""))) {
            typed.fault(name("to"), "order");
        }
    }

    /** Of a term only whole years, months and days can be counted. */
    private boolean isNumber(String text) {
        return shape == Shape.TERM ? ContentTerm.counts(text) : ContentText.isNumber(text);
    }

    void set(ObjectNode content, @Nullable JsonNode value) {
        var parent = content;
        for (var step : path.subList(0, path.size() - 1)) {
            if (!(parent.path(step) instanceof ObjectNode)) {
                if (value == null) {
                    return;
                }
                parent.set(step, JsonNodeFactory.instance.objectNode());
            }
            parent = (ObjectNode) parent.path(step);
        }
        var last = path.get(path.size() - 1);
        if (value == null) {
            parent.remove(last);
        } else {
            parent.set(last, value);
        }
    }
}
