package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a sealed annex says, in the reader's words. */
@Component
class SealedText {

    private static final List<String> TEXTS = List.of("annex", "who_may_open", "covert");

    private final RequestValues values;
    private final Words words;

    SealedText(RequestValues values, Words words) {
        this.values = values;
        this.words = words;
    }

    /** A part with its heading: a person, or what is told beside. */
    record Part(String title, List<Row> rows) {}

    List<Part> of(JsonNode annex, Locale reader) {
        var parts = new ArrayList<Part>();
        for (var person : annex.path("persons")) {
            parts.add(new Part(CasePeople.code(person, parts.size() + 1), person(person, reader)));
        }
        var told = TEXTS.stream()
                .filter(key -> !annex.path(key).asString("").isBlank())
                .map(key -> new Row(
                        words.text("cases.sealed.told." + key), annex.path(key).asString("")))
                .toList();
        if (!told.isEmpty()) {
            parts.add(new Part(words.text("cases.sealed.told"), told));
        }
        return parts;
    }

    /** Everything that came of him, also what this node has no word for. */
    private List<Row> person(JsonNode person, Locale reader) {
        return person.properties().stream()
                .filter(entry ->
                        !"sealed".equals(entry.getKey()) && !entry.getValue().isNull())
                .map(entry -> new Row(label(entry.getKey()), values.text(entry.getKey(), entry.getValue(), reader)))
                .toList();
    }

    private String label(String field) {
        var key = "cases.person." + field;
        var text = words.text(key);
        return text.equals(key) ? field : text;
    }
}
