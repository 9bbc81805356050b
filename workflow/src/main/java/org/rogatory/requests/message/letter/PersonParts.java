package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.persons.LatinName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The persons whom a request concerns, as its letter names them. */
final class PersonParts {

    private static final Set<String> CODED = Set.of("role", "sex");
    private static final String FIRM = "legal_person";
    private static final String NAME = "name";
    private static final String LATIN = "name_latin";

    private final LetterText text;

    PersonParts(LetterText text) {
        this.text = text;
    }

    List<LetterPart> of(JsonNode content, Locale language) {
        var parts = new ArrayList<LetterPart>();
        people(content.path("persons"), "person", language, parts);
        var representatives = content.path("representatives");
        if (representatives.isArray()) {
            people(representatives, "representative", language, parts);
        } else {
            var words = representatives.asString("");
            parts.add(part(
                    "representative",
                    text.phrase("section.representative", language),
                    List.of(),
                    words.isBlank() ? List.of() : List.of(words)));
        }
        return parts;
    }

    private static LetterPart part(String key, String heading, List<Row> rows, List<String> paragraphs) {
        return new LetterPart(key, Section.of(heading, rows, paragraphs));
    }

    private void people(JsonNode people, String key, Locale language, List<LetterPart> parts) {
        var heading = text.phrase("section." + key, language);
        if (people.isEmpty()) {
            parts.add(part(key, heading, List.of(), List.of()));
        }
        int number = 1;
        for (var person : people) {
            var rows = person.properties().stream()
                    .filter(entry -> !entry.getValue().isNull() && !LATIN.equals(entry.getKey()))
                    .map(entry -> new Row(label(entry.getKey(), person, language), value(person, entry, language)))
                    .toList();
            parts.add(part(key, people.size() > 1 ? heading + " " + number++ : heading, rows, List.of()));
        }
    }

    /** A firm has a name of its own and no first name. */
    private String label(String key, JsonNode person, Locale language) {
        var firm = FIRM.equals(person.path("role").asString("")) && text.has("field." + key + "." + FIRM);
        return text.field(firm ? key + "." + FIRM : key, language);
    }

    /** Leaves the Latin form of a name out of the data of a letter whose readers need none. */
    static void withoutNeedlessLatin(JsonNode shown, Locale language) {
        for (var list : List.of("persons", "representatives")) {
            for (var person : shown.path(list)) {
                var readable = LatinName.readable(person.path(NAME).asString(""), language);
                if (readable && person instanceof ObjectNode known) {
                    known.remove(LATIN);
                }
            }
        }
    }

    /** A name with its Latin form where the letter carries one. */
    private String value(JsonNode person, Map.Entry<String, JsonNode> fact, Locale language) {
        var said = value(fact, language);
        var latin = person.path(LATIN).asString("");
        return NAME.equals(fact.getKey()) && !latin.isBlank() ? said + " (" + latin + ")" : said;
    }

    /** A person's fact; roles, sexes and States are codes, said in the letter's language. */
    private String value(Map.Entry<String, JsonNode> fact, Locale language) {
        var value = fact.getValue().asString("");
        if (CODED.contains(fact.getKey())) {
            return Stream.of(value.split("-"))
                    .map(code -> coded(fact.getKey(), code, language))
                    .collect(Collectors.joining(", "));
        }
        return "citizenship".equals(fact.getKey())
                ? states(fact.getValue())
                        .map(state -> text.state(state, language))
                        .collect(Collectors.joining(", "))
                : text.value(fact.getValue(), language);
    }

    /** Several stand in a list, or in a text one after the other. */
    private static Stream<String> states(JsonNode told) {
        return told.isArray()
                ? told.valueStream().map(state -> state.asString("").strip()).filter(state -> !state.isEmpty())
                : Stream.of(told.asString("").split("[,;]\\s*"));
    }

    private String coded(String list, String code, Locale language) {
        var phraseKey = list + "." + code;
        return text.has(phraseKey) ? text.phrase(phraseKey, language) : code;
    }
}
