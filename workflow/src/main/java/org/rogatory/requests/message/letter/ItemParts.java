package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The items of a request as an office writes them: facts by their names, lists numbered, what is ticked as a sentence. */
final class ItemParts {

    /** Longer texts are no entry of a table. */
    private static final int ENTRY = 160;

    private final LetterText text;

    ItemParts(LetterText text) {
        this.text = text;
    }

    /**
     * Leaves in the data of a letter that shows no items only of which types they are: what it asks for it says itself,
     * and whether the list is there is compared with the message.
     */
    static void withoutFacts(ObjectNode shown) {
        shown.path("assistance").forEach(item -> {
            if (item instanceof ObjectNode object) {
                object.remove("facts");
            }
        });
    }

    /**
     * The items, each under its number in the whole where only some of them are there.
     *
     * @param source the same items, the lengths of whose texts decide where they stand
     */
    List<LetterPart> of(JsonNode items, JsonNode source, Locale language) {
        var parts = new ArrayList<LetterPart>();
        var heading = text.phrase("section.assistance", language);
        if (items.isEmpty()) {
            parts.add(new LetterPart("assistance", Section.of(heading, List.of(), List.of())));
        }
        for (var item : items) {
            var place = parts.size();
            var number = item.path("number").asInt(place + 1);
            var type = item.path("type").asString("");
            var title = heading + " " + number + ". " + text.label("assistance_types", type, language);
            var facts = source.path(place).path("facts");
            parts.add(new LetterPart("assistance-" + number, section(title, item, facts, language)));
        }
        return parts;
    }

    private Section section(String title, JsonNode item, JsonNode source, Locale language) {
        var type = item.path("type").asString("");
        var rows = new ArrayList<Row>();
        var paragraphs = new ArrayList<String>();
        item.path("facts").properties().forEach(fact -> {
            var value = fact.getValue();
            var measured = source.path(fact.getKey());
            var name = text.fact(type, fact.getKey(), language);
            var tick = "tick." + fact.getKey();
            if (value.isBoolean() && text.has(tick)) {
                paragraphs.add(text.phrase(tick, language));
            } else if (listed(measured)) {
                paragraphs.add(name + ":\n" + numbered(value, language));
            } else if (measured.isString() && measured.asString().length() > ENTRY) {
                paragraphs.add(name + ": " + value.asString());
            } else {
                rows.add(new Row(name, text.value(value, language)));
            }
        });
        return Section.of(title, LetterText.filled(rows), paragraphs);
    }

    /** Several things, not the two days of a span. */
    private static boolean listed(JsonNode value) {
        return value.isArray()
                && value.valueStream().filter(entry -> !LetterText.blank(entry)).count() > 1
                && !LetterText.span(value);
    }

    private String numbered(JsonNode list, Locale language) {
        var lines = new ArrayList<String>();
        list.valueStream()
                .filter(entry -> !LetterText.blank(entry))
                .forEach(entry -> lines.add((lines.size() + 1) + ". " + text.value(entry, language)));
        return String.join("\n", lines);
    }
}
