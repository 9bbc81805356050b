package org.rogatory.web.mla;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a value of the content into the texts of its fields and back. A value whose texts were not changed stays exactly
 * as it was, whatever else it holds.
 */
final class ContentValue {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ContentValue() {}

    /** The texts of the fields, by part. */
    static Map<String, String> read(Shape shape, JsonNode value) {
        return switch (shape) {
            case PERIOD -> period(value);
            case INTERVAL -> interval(ContentText.of(value));
            case ORDER, REFERENCE, MONEY -> parts(shape, value);
            case DAMAGE -> damage(value);
            case TERM -> ContentTerm.read(ContentText.of(value));
            case DATE -> single(ContentText.of(value.isObject() ? value.path("date") : value));
            case CHOICE -> single(ContentText.of(value.isObject() ? value.path("state") : value));
            case CODES -> single(ContentText.of(value).replace("\n", ", "));
            case PAPERS, PAYMENTS -> single(ContentLines.text(value));
            default -> single(ContentText.of(value));
        };
    }

    private static Map<String, String> single(String text) {
        return Map.of("", text);
    }

    private static Map<String, String> period(JsonNode value) {
        if (value.isArray()) {
            return Map.of("from", ContentText.of(value.path(0)), "to", ContentText.of(value.path(1)));
        }
        return value.isObject() ? parts(Shape.PERIOD, value) : interval(ContentText.of(value));
    }

    private static Map<String, String> interval(String text) {
        var slash = text.indexOf('/');
        return slash < 0
                ? Map.of("from", text, "to", "")
                : Map.of("from", text.substring(0, slash), "to", text.substring(slash + 1));
    }

    private static Map<String, String> parts(Shape shape, JsonNode value) {
        var parts = new LinkedHashMap<String, String>();
        shape.names().forEach(name -> parts.put(name, ContentText.of(value.path(name))));
        if (value.isValueNode()) {
            parts.put(shape.names().get(0), ContentText.of(value));
        }
        return parts;
    }

    private static Map<String, String> damage(JsonNode value) {
        var none = value.isString() && "none".equals(value.asString());
        var parts = parts(Shape.MONEY, none ? JSON.nullNode() : value);
        parts.put("none", none ? "true" : "");
        return parts;
    }

    /** The value for what was typed; null where there is none any more. */
    static @Nullable JsonNode write(Shape shape, JsonNode was, Map<String, String> typed) {
        if (typed.equals(read(shape, was))
                || shape == Shape.YES && was.asString("").equals(answer(typed))) {
            return was.isMissingNode() ? null : was;
        }
        if (typed.values().stream().allMatch(String::isEmpty)) {
            return shape == Shape.YES && was.isBoolean() ? JSON.booleanNode(false) : null;
        }
        var text = typed.getOrDefault("", "");
        return switch (shape) {
            case DATE -> date(was, ContentText.iso(text));
            case NUMBER -> ContentText.number(text);
            case YES, STATED -> JSON.booleanNode("true".equals(text));
            case LINES -> ContentLines.list(text, was);
            case PAPERS, PAYMENTS -> ContentLines.table(shape, text, was);
            case CODES -> codes(text);
            case PERIOD -> newPeriod(was, typed);
            case INTERVAL -> JSON.stringNode(newInterval(typed));
            case ORDER, REFERENCE, MONEY -> object(shape, was, typed);
            case TERM -> JSON.stringNode(ContentTerm.write(typed));
            case DAMAGE ->
                typed.getOrDefault("none", "").isEmpty() ? object(Shape.MONEY, was, typed) : JSON.stringNode("none");
            default -> was.isArray() ? ContentLines.list(text, was) : JSON.stringNode(text);
        };
    }

    private static String answer(Map<String, String> typed) {
        return "true".equals(typed.get("")) ? "true" : "false";
    }

    private static JsonNode date(JsonNode was, String text) {
        return was.isObject() ? ((ObjectNode) was.deepCopy()).put("date", text) : JSON.stringNode(text);
    }

    private static JsonNode codes(String text) {
        if (!text.contains(",")) {
            return JSON.stringNode(text);
        }
        var codes = JSON.arrayNode();
        for (var code : text.split(",")) {
            if (!code.isBlank()) {
                codes.add(code.strip());
            }
        }
        return codes;
    }

    private static JsonNode newPeriod(JsonNode was, Map<String, String> typed) {
        if (was.isObject()) {
            return object(Shape.PERIOD, was, typed);
        }
        return JSON.arrayNode()
                .add(ContentText.iso(typed.getOrDefault("from", "")))
                .add(ContentText.iso(typed.getOrDefault("to", "")));
    }

    private static String newInterval(Map<String, String> typed) {
        return Map.of("from", typed.getOrDefault("from", ""), "to", typed.getOrDefault("to", "")).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> ContentText.iso(entry.getValue()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static JsonNode object(Shape shape, JsonNode was, Map<String, String> typed) {
        var object = was instanceof ObjectNode known ? known.deepCopy() : JSON.objectNode();
        for (var name : shape.names()) {
            var text = typed.getOrDefault(name, "");
            if (text.equals(ContentText.of(object.path(name)))) {
                continue;
            }
            if (text.isEmpty()) {
                object.remove(name);
            } else {
                object.set(name, part(shape.part(name), text));
            }
        }
        return object;
    }

    private static JsonNode part(Shape shape, String text) {
        return switch (shape) {
            case NUMBER -> ContentText.number(text);
            case DATE -> JSON.stringNode(ContentText.iso(text));
            default -> JSON.stringNode(text);
        };
    }
}
