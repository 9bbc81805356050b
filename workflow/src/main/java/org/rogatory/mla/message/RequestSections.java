package org.rogatory.mla.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.documents.Letter.Annex;
import org.rogatory.documents.Letter.Row;
import org.rogatory.documents.Letter.Section;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a letter of request, in the order in which the conventions list the contents of a request. */
@Component
class RequestSections {

    private static final String ITEMS = "forms.mla_request.items";
    private static final List<String> CASE = List.of("conducting_authority", "case_number", "opened", "subject_nature");
    private static final List<String> CLOSING = List.of("urgency", "confidentiality", "procedure", "damage");
    private static final Set<String> SHOWN = Set.of(
            "legal_basis",
            "articles",
            "conducting_authority",
            "case_number",
            "opened",
            "subject_nature",
            "offences",
            "facts",
            "acts",
            "persons",
            "assistance",
            "purpose",
            "nexus",
            "urgency",
            "confidentiality",
            "procedure",
            "damage",
            "attachments");
    private static final Set<String> SHOWN_OF_OFFENCE = Set.of("key", "national_article", "max_penalty_years");
    private static final Set<String> SHOWN_OF_ATTACHMENT = Set.of("kind", "name");

    private final LetterText text;

    RequestSections(LetterText text) {
        this.text = text;
    }

    List<Section> of(JsonNode content, Locale language) {
        var sections = new ArrayList<Section>();
        sections.add(basis(content, language));
        sections.add(new Section(text.phrase("section.case", language), rows(content, CASE, language), List.of()));
        sections.add(offences(content, language));
        sections.add(
                new Section(text.label(ITEMS, "facts", language), acts(content, language), prose(content, "facts")));
        persons(content, language, sections);
        assistance(content, language, sections);
        sections.add(new Section(
                text.label(ITEMS, "purpose", language),
                List.of(),
                Stream.of("purpose", "nexus")
                        .flatMap(key -> prose(content, key).stream())
                        .toList()));
        sections.add(
                new Section(text.phrase("section.conduct", language), rows(content, CLOSING, language), List.of()));
        return sections.stream()
                .filter(section ->
                        !section.rows().isEmpty() || !section.paragraphs().isEmpty())
                .toList();
    }

    /** The data of the letter: what its pages show, and nothing else of the request. */
    static ObjectNode shown(JsonNode content) {
        var shown = (ObjectNode) content.deepCopy();
        shown.retain(SHOWN);
        shown.path("offences").forEach(offence -> ((ObjectNode) offence).retain(SHOWN_OF_OFFENCE));
        shown.path("attachments").forEach(annex -> ((ObjectNode) annex).retain(SHOWN_OF_ATTACHMENT));
        return shown;
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

    private void persons(JsonNode content, Locale language, List<Section> sections) {
        int number = 1;
        for (var person : content.path("persons")) {
            var rows = new ArrayList<Row>();
            person.properties()
                    .forEach(entry -> rows.add(new Row(field(entry.getKey(), language), person(entry, language))));
            sections.add(new Section(text.phrase("section.person", language) + " " + number++, rows, List.of()));
        }
    }

    /** A person's fact; the role in the case is a code, said in the letter's language. */
    private String person(Map.Entry<String, JsonNode> fact, Locale language) {
        var phraseKey = fact.getKey() + "." + fact.getValue().asString("");
        return "role".equals(fact.getKey()) && text.has(phraseKey)
                ? text.phrase(phraseKey, language)
                : text.value(fact.getValue(), language);
    }

    private void assistance(JsonNode content, Locale language, List<Section> sections) {
        int number = 1;
        for (var item : content.path("assistance")) {
            var type = item.path("type").asString("");
            var rows = new ArrayList<Row>();
            item.path("facts")
                    .properties()
                    .forEach(entry -> rows.add(new Row(
                            text.label("assistance." + type + ".facts", entry.getKey(), language),
                            text.value(entry.getValue(), language))));
            var heading = text.phrase("section.assistance", language) + " " + number++ + ". "
                    + text.label("assistance_types", type, language);
            sections.add(new Section(heading, rows, List.of()));
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

    private static List<String> prose(JsonNode content, String key) {
        return content.hasNonNull(key) ? List.of(content.path(key).asString("")) : List.of();
    }

    List<Annex> annexes(JsonNode content, Locale language) {
        return content.path("attachments")
                .valueStream()
                .map(annex -> new Annex(
                        text.label("attachment_kinds", annex.path("kind").asString(""), language),
                        annex.path("name").asString(""),
                        null))
                .toList();
    }
}
