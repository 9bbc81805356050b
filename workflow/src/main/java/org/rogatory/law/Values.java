package org.rogatory.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** How values of a request are read: leniently, for a draft may hold anything. */
final class Values {

    private Values() {}

    /** A value is there: not null, not blank, not an empty list or object. */
    static boolean present(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return false;
        }
        if (value.isContainer()) {
            return !value.isEmpty();
        }
        return !value.isString() || !value.asString().isBlank();
    }

    /** The value at a dotted path. */
    static JsonNode at(JsonNode root, String path) {
        var node = root;
        for (var step : path.split("\\.")) {
            node = node.isObject() ? node.path(step) : MissingNode.getInstance();
        }
        return node;
    }

    static String text(JsonNode node, String field) {
        return text(node.path(field));
    }

    static String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
    }

    static boolean has(JsonNode node, String field) {
        return present(node.path(field));
    }

    /** The calendar day of a date, or of a moment in its own zone. */
    static Optional<LocalDate> date(JsonNode value) {
        var text = text(value);
        try {
            return text.length() > 10
                    ? Optional.of(OffsetDateTime.parse(text).toLocalDate())
                    : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> date(JsonNode node, String field) {
        return date(node.path(field));
    }

    static Optional<Double> number(JsonNode value) {
        return value.isNumber() ? Optional.of(value.asDouble()) : Optional.empty();
    }

    static List<String> texts(JsonNode list) {
        return list.isArray()
                ? list.valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .toList()
                : Optional.of(text(list))
                        .filter(text -> !text.isEmpty())
                        .map(List::of)
                        .orElse(List.of());
    }

    /** The elements of a list; none if it is no list. */
    static List<JsonNode> elements(JsonNode list) {
        return list.isArray() ? list.valueStream().toList() : List.of();
    }
}
