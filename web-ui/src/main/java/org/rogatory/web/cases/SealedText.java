package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a sealed annex says, in the reader's words. */
@Component
public class SealedText {

    private static final List<String> TEXTS = List.of("annex", "who_may_open", "text", "covert");

    private final RequestValues values;
    private final Words words;

    SealedText(RequestValues values, Words words) {
        this.values = values;
        this.words = words;
    }

    /** A part with its heading: a person, or what is told beside. */
    record Part(String title, List<Row> rows) {}

    /**
     * A document that the annex names.
     *
     * @param number its place among them, counted from one
     */
    record Paper(
            int number,
            String name,
            String detail,
            @Nullable String description,
            String sha256) {}

    /** The documents that go with it, none of them opened. */
    public List<Paper> papers(JsonNode annex) {
        var papers = new ArrayList<Paper>();
        for (var named : annex.path("documents")) {
            var kind = PaperWords.kind(named.path("media_type").asString(""), words);
            var size = PaperWords.size(named.path("size").asLong(0), words);
            var description = named.path("description").asString("");
            papers.add(new Paper(
                    papers.size() + 1,
                    named.path("name").asString(""),
                    kind + ", " + size,
                    description.isBlank() ? null : description,
                    named.path("sha256").asString("")));
        }
        return papers;
    }

    public List<Part> of(JsonNode annex, Locale reader) {
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
