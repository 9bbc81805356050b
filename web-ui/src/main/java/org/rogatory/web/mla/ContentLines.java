package org.rogatory.web.mla;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lists as text, one element a line; an element whose line was not changed stays as it was. */
final class ContentLines {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    static final String COLUMN = " | ";

    private ContentLines() {}

    /** The list as lines; the values of an object stand side by side. */
    static String text(JsonNode list) {
        return list.isArray()
                ? list.valueStream().map(ContentLines::line).collect(Collectors.joining("\n"))
                : ContentText.of(list);
    }

    private static String line(JsonNode element) {
        return element.isObject()
                ? element.valueStream().map(ContentText::of).collect(Collectors.joining(COLUMN))
                : ContentText.of(element);
    }

    /** Lines as a list of texts. */
    static ArrayNode list(String text, JsonNode was) {
        var known = known(was, false);
        var list = JSON.arrayNode();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> list.add(known.getOrDefault(line, JSON.stringNode(line))));
        return list;
    }

    /** Lines as a list of objects with the columns of the shape. */
    static ArrayNode table(Shape shape, String text, JsonNode was) {
        var known = known(was, true);
        var list = JSON.arrayNode();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> list.add(known.getOrDefault(line, row(shape, line))));
        return list;
    }

    private static Map<String, JsonNode> known(JsonNode was, boolean table) {
        var known = new LinkedHashMap<String, JsonNode>();
        if (was.isArray()) {
            was.valueStream().forEach(element -> known.put(table ? line(element) : ContentText.of(element), element));
        }
        return known;
    }

    private static JsonNode row(Shape shape, String line) {
        var row = JSON.objectNode();
        var cells = line.split("\\|", shape.names().size());
        for (int column = 0; column < cells.length; column++) {
            var cell = cells[column].strip();
            var name = shape.names().get(column);
            if (!cell.isEmpty()) {
                var number = "pages".equals(name) || "amount".equals(name);
                row.set(name, number ? ContentText.number(cell) : JSON.stringNode(ContentText.iso(cell)));
            }
        }
        return row;
    }
}
