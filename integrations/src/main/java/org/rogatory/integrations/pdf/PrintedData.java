package org.rogatory.integrations.pdf;

import java.util.function.UnaryOperator;
import org.rogatory.documents.ContentJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** The data inside a letter with its texts as the pages show them: who reads the one reads the other. */
final class PrintedData {

    private static final JsonMapper JSON = ContentJson.mapper();

    private PrintedData() {}

    /** The same text of JSON where nothing in it is shown otherwise. */
    static String of(String json, UnaryOperator<String> shown) {
        if (json.isBlank()) {
            return json;
        }
        var data = JSON.readTree(json);
        var printed = printed(data, shown);
        return printed.equals(data) ? json : JSON.writeValueAsString(printed);
    }

    private static JsonNode printed(JsonNode node, UnaryOperator<String> shown) {
        if (node.isString()) {
            return StringNode.valueOf(shown.apply(node.asString()));
        }
        if (node.isArray()) {
            var list = JSON.createArrayNode();
            node.forEach(entry -> list.add(printed(entry, shown)));
            return list;
        }
        if (node.isObject()) {
            var object = JSON.createObjectNode();
            node.properties().forEach(entry -> object.set(entry.getKey(), printed(entry.getValue(), shown)));
            return object;
        }
        return node;
    }
}
