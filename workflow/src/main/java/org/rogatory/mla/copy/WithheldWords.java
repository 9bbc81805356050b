package org.rogatory.mla.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a copy must not say wherever it stands in its texts: names, codes and data of those it leaves out. Only words that
 * the request itself names are known; whoever issues a copy still has to read it.
 */
final class WithheldWords {

    /** What stands in their place, in every language alike. */
    static final String MARK = "[…]";

    private static final List<String> DATA =
            List.of("born", "address", "parents", "document_number", "tax_id", "bank_details");
    private static final int SHORTEST = 4;

    private final List<Pattern> patterns = new ArrayList<>();

    /** Everything that tells who a person is. */
    void person(JsonNode person) {
        name(person);
        patterns.addAll(PersonWords.of(person).codes());
    }

    /** The family name alone, unless one of those who are told of has it, too. */
    void family(JsonNode person, List<JsonNode> told) {
        var names = told.stream()
                .flatMap(other -> Stream.of("name", "name_latin")
                        .map(key -> other.path(key).asString("")))
                .toList();
        PersonWords.of(person).families().stream()
                .filter(pattern ->
                        names.stream().noneMatch(name -> pattern.matcher(name).find()))
                .forEach(patterns::add);
    }

    /** The same but for his code. */
    void name(JsonNode person) {
        patterns.addAll(PersonWords.of(person).names());
        data(person);
    }

    /** Numbers, addresses and the like of a person whose name is told. */
    void data(JsonNode person) {
        DATA.stream()
                .map(key -> person.path(key).asString("").strip())
                .filter(value -> value.length() >= SHORTEST)
                .map(value -> Pattern.compile(Pattern.quote(value), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .forEach(patterns::add);
    }

    /** The same content without these words. */
    JsonNode without(JsonNode content) {
        if (content instanceof ObjectNode object) {
            var less = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(entry -> less.set(entry.getKey(), without(entry.getValue())));
            return less;
        }
        if (content instanceof ArrayNode list) {
            var less = JsonNodeFactory.instance.arrayNode();
            list.forEach(entry -> less.add(without(entry)));
            return less;
        }
        return content.isString() ? JsonNodeFactory.instance.stringNode(without(content.asString())) : content;
    }

    private String without(String text) {
        var less = text;
        for (var pattern : patterns) {
            less = pattern.matcher(less).replaceAll(MARK);
        }
        return less;
    }
}
