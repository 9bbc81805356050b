package org.rogatory.persons;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts that may be JSON: what they say stands in their string values, never in the names of fields. */
final class StructuredText {

    /** Numbers keep their digits; what could not be written again just as it was is a text like others. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StructuredText() {}

    /** Changes a text: each value by its JSON pointer where it is structured, otherwise the whole of it without one. */
    static String each(String text, BinaryOperator<String> change) {
        var structured = read(text);
        if (structured.isEmpty()) {
            return change.apply("", text);
        }
        var before = structured.get();
        var now = map(before, change);
        return now.equals(before) ? text : JSON.writeValueAsString(now);
    }

    /** The same structure with each string value changed; without the fields of which nothing is left. */
    static JsonNode map(JsonNode node, BinaryOperator<String> change) {
        return Objects.requireNonNullElse(mapped(node, "", change), node);
    }

    private static @Nullable JsonNode mapped(JsonNode node, String at, BinaryOperator<String> change) {
        if (node instanceof ObjectNode object) {
            var now = object.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                var value = mapped(field.getValue(), at + "/" + escaped(field.getKey()), change);
                if (value != null) {
                    now.set(field.getKey(), value);
                }
            }
            return now;
        }
        if (node instanceof ArrayNode array) {
            var now = array.arrayNode();
            for (int index = 0; index < array.size(); index++) {
                var value = mapped(array.path(index), at + "/" + index, change);
                if (value != null) {
                    now.add(value);
                }
            }
            return now;
        }
        return node.isString() ? said(node, change.apply(at, node.asString())) : node;
    }

    private static @Nullable JsonNode said(JsonNode before, String now) {
        if (now.equals(before.asString())) {
            return before;
        }
        return now.isEmpty() ? null : JSON.getNodeFactory().stringNode(now);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Optional<JsonNode> read(String text) {
        var first = text.stripLeading();
        if (List.of("{", "[").stream().noneMatch(first::startsWith)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JacksonException plain) {
            return Optional.empty();
        }
    }
}
