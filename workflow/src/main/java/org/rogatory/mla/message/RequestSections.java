package org.rogatory.mla.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Letter.Annex;
import org.rogatory.documents.Letter.Row;
import org.rogatory.documents.Letter.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a letter of request, in the order in which the conventions list the contents of a request. */
final class RequestSections {

    private static final String ITEMS = "forms.mla_request.items";
    private static final List<String> CASE =
            List.of("conducting_authority", "case_number", "opened", "subject_nature", "parent");
    private static final List<String> CLOSING =
            List.of("urgency", "confidentiality", "procedure", "presence", "damage", "earlier_contact", "undertakings");
    private static final Set<String> SHOWN = Set.of(
            "legal_basis",
            "articles",
            "conducting_authority",
            "case_number",
            "opened",
            "subject_nature",
            "parent",
            "offences",
            "facts",
            "new_facts",
            "acts",
            "persons",
            "representatives",
            "assistance",
            "purpose",
            "nexus",
            "urgency",
            "confidentiality",
            "procedure",
            "presence",
            "damage",
            "earlier_contact",
            "undertakings",
            "attachments");
    private static final Map<String, Set<String>> SHOWN_OF = Map.of(
            "offences", Set.of("key", "national_article", "max_penalty_years"),
            "attachments", Set.of("kind", "name"),
            "assistance", Set.of("type", "facts"));

    private static final Set<String> CODED = Set.of("role", "sex");
    private static final Set<String> OFFICE_MARKS = Set.of("verify", "sealed", "note");

    private final LetterText text;

    RequestSections(LetterText text) {
        this.text = text;
    }

    /** All parts in their order, also those that say nothing yet. */
    List<LetterPart> parts(JsonNode content, Locale language) {
        var parts = new ArrayList<LetterPart>();
        parts.add(new LetterPart("basis", basis(content, language)));
        parts.add(part("case", text.phrase("section.case", language), rows(content, CASE, language), List.of()));
        parts.add(new LetterPart("offences", offences(content, language)));
        parts.add(part("facts", text.label(ITEMS, "facts", language), acts(content, language), facts(content)));
        persons(content, language, parts);
        assistance(content, language, parts);
        parts.add(
                part("purpose", text.label(ITEMS, "purpose", language), List.of(), prose(content, "purpose", "nexus")));
        parts.add(
                part("conduct", text.phrase("section.conduct", language), rows(content, CLOSING, language), List.of()));
        return parts;
    }

    private static LetterPart part(String key, String heading, List<Row> rows, List<String> paragraphs) {
        return new LetterPart(key, new Section(heading, rows, paragraphs));
    }

    /** The data of the letter: what its pages show, and nothing else of the request. */
    static ObjectNode shown(JsonNode content) {
        var shown = (ObjectNode) content.deepCopy();
        shown.retain(SHOWN);
        shown.removeNulls();
        withoutRemarks(shown);
        SHOWN_OF.forEach((list, kept) -> shown.path(list).forEach(node -> ((ObjectNode) node).retain(kept)));
        return shown;
    }

    /** Marks for the office, such as what still has to be verified, are not for the addressee. */
    private static void withoutRemarks(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OFFICE_MARKS);
        }
        node.forEach(RequestSections::withoutRemarks);
    }

    private Section basis(JsonNode content, Locale language) {
        var rows = new ArrayList<Row>();
        content.path("legal_basis")
                .valueStream()
                .forEach(
                        id -> rows.add(new Row(id.asString(""), text.label("instruments", id.asString(""), language))));
        if (content.hasNonNull("articles")) {
            rows.add(new Row(
                    text.phrase("articles", language), content.path("articles").asString("")));
        }
        return new Section(text.label(ITEMS, "legal_basis", language), rows, List.of());
    }

    private Section offences(JsonNode content, Locale language) {
        var rows = content.path("offences")
                .valueStream()
                .map(offence -> new Row(
                        text.label("offences", offence.path("key").asString(""), language),
                        offence.path("national_article").asString("") + penalty(offence, language)))
                .toList();
        return new Section(text.phrase("section.offences", language), rows, List.of());
    }

    private String penalty(JsonNode offence, Locale language) {
        return offence.hasNonNull("max_penalty_years")
                ? "; " + text.phrase("highest-penalty", language) + ": "
                        + offence.path("max_penalty_years").asString("")
                : "";
    }

    private List<Row> acts(JsonNode content, Locale language) {
        return content.path("acts")
                .valueStream()
                .map(act -> new Row(
                        LetterText.date(act.path("date").asString("")),
                        act.path("place").asString("")))
                .toList();
    }

    private void persons(JsonNode content, Locale language, List<LetterPart> parts) {
        people(content.path("persons"), "person", language, parts);
        var representatives = content.path("representatives");
        if (representatives.isArray()) {
            people(representatives, "representative", language, parts);
        } else {
            parts.add(part(
                    "representative",
                    text.phrase("section.representative", language),
                    List.of(),
                    prose(content, "representatives")));
        }
    }

    private void people(JsonNode people, String key, Locale language, List<LetterPart> parts) {
        var heading = text.phrase("section." + key, language);
        if (people.isEmpty()) {
            parts.add(part(key, heading, List.of(), List.of()));
        }
        int number = 1;
        for (var person : people) {
            var rows = person.properties().stream()
                    .filter(entry -> !entry.getValue().isNull())
                    .map(entry -> new Row(field(entry.getKey(), language), person(entry, language)))
                    .toList();
            parts.add(part(key, heading + " " + number++, rows, List.of()));
        }
    }

    /** A person's fact; roles in the case are codes, said in the letter's language. */
    private String person(Map.Entry<String, JsonNode> fact, Locale language) {
        var value = fact.getValue().asString("");
        return CODED.contains(fact.getKey())
                ? Stream.of(value.split("-"))
                        .map(code -> coded(fact.getKey(), code, language))
                        .collect(Collectors.joining(", "))
                : text.value(fact.getValue(), language);
    }

    private String coded(String list, String code, Locale language) {
        var phraseKey = list + "." + code;
        return text.has(phraseKey) ? text.phrase(phraseKey, language) : code;
    }

    private void assistance(JsonNode content, Locale language, List<LetterPart> parts) {
        if (content.path("assistance").isEmpty()) {
            parts.add(part("assistance", text.phrase("section.assistance", language), List.of(), List.of()));
        }
        int number = 1;
        for (var item : content.path("assistance")) {
            var type = item.path("type").asString("");
            var rows = new ArrayList<Row>();
            item.path("facts")
                    .properties()
                    .forEach(entry -> rows.add(new Row(
                            text.label("assistance." + type + ".facts", entry.getKey(), language),
                            text.value(entry.getValue(), language))));
            var heading = text.phrase("section.assistance", language) + " " + number + ". "
                    + text.label("assistance_types", type, language);
            parts.add(part("assistance-" + number++, heading, rows, List.of()));
        }
    }

    private List<Row> rows(JsonNode content, List<String> keys, Locale language) {
        return keys.stream()
                .filter(content::hasNonNull)
                .map(key -> new Row(field(key, language), text.value(content.path(key), language)))
                .toList();
    }

    private String field(String key, Locale language) {
        var phraseKey = "field." + key;
        return text.has(phraseKey) ? text.phrase(phraseKey, language) : text.label(ITEMS, key, language);
    }

    private static List<String> facts(JsonNode content) {
        return prose(content, "facts", "new_facts");
    }

    private static List<String> prose(JsonNode content, String... keys) {
        return Stream.of(keys)
                .map(key -> content.path(key).asString(""))
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** What goes with the letter: the enclosures that are there, by their hash, then what was only announced. */
    List<Annex> annexes(JsonNode content, List<DocumentView> enclosures, Locale language) {
        var there = enclosures.stream()
                .map(enclosure -> new Annex(kind(enclosure.kind(), language), enclosure.name(), enclosure.sha256()));
        var names = enclosures.stream().map(DocumentView::name).collect(Collectors.toSet());
        var announced = content.path("attachments")
                .valueStream()
                .filter(annex -> !names.contains(annex.path("name").asString("")))
                .map(annex -> new Annex(
                        kind(annex.path("kind").asString(""), language),
                        annex.path("name").asString(""),
                        null));
        return Stream.concat(there, announced).toList();
    }

    private String kind(String key, Locale language) {
        var kind = text.label("attachment_kinds", key, language);
        return kind.equals(key) ? text.label("document_kinds", key, language) : kind;
    }
}
