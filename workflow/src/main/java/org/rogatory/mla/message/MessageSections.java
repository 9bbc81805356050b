package org.rogatory.mla.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.documents.Letter.Row;
import org.rogatory.documents.Letter.Section;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The parts of a letter that answers, asks, refuses, postpones, returns, reminds or withdraws. */
@Component
class MessageSections {

    private final LetterText text;

    MessageSections(LetterText text) {
        this.text = text;
    }

    List<Section> of(String kind, JsonNode payload, Locale language) {
        var sections = new ArrayList<Section>();
        sections.add(new Section("", decision(payload, language), List.of(text.phrase("kind." + kind, language))));
        keys(payload, language, sections);
        answers(payload, language, sections);
        items(payload, language, sections);
        if (payload.hasNonNull("text")) {
            var words = payload.path("text").asString("");
            sections.add(new Section(text.phrase("section.text", language), List.of(), List.of(words)));
        }
        return sections;
    }

    private List<Row> decision(JsonNode payload, Locale language) {
        var rows = new ArrayList<Row>();
        if (payload.hasNonNull("registered_as")) {
            rows.add(new Row(
                    text.phrase("registered-as", language),
                    payload.path("registered_as").asString("")));
        }
        if (payload.hasNonNull("ground")) {
            rows.add(new Row(
                    text.phrase("ground", language),
                    ground(payload.path("ground").asString(""), language)));
        }
        payload.path("reasons")
                .valueStream()
                .forEach(reason -> rows.add(new Row(
                        text.phrase("reason", language), text.label("return_reasons", reason.asString(""), language))));
        if (payload.hasNonNull("until")) {
            rows.add(new Row(
                    text.phrase("until", language),
                    LetterText.date(payload.path("until").asString(""))));
        }
        if (payload.hasNonNull("until_event")) {
            rows.add(new Row(
                    text.phrase("until", language), payload.path("until_event").asString("")));
        }
        return rows;
    }

    private String ground(String key, Locale language) {
        var refusal = text.label("refusal_grounds", key, language);
        return refusal.equals(key) ? text.label("postponement_grounds", key, language) : refusal;
    }

    private void keys(JsonNode payload, Locale language, List<Section> sections) {
        var asked = payload.path("keys")
                .valueStream()
                .map(key -> text.label("forms.mla_request.items", key.asString(""), language))
                .toList();
        if (!asked.isEmpty()) {
            sections.add(new Section(text.phrase("section.keys", language), List.of(), asked));
        }
    }

    private void answers(JsonNode payload, Locale language, List<Section> sections) {
        var rows = payload.path("answers").properties().stream()
                .map(entry -> new Row(
                        text.label("forms.mla_request.items", entry.getKey(), language),
                        entry.getValue().asString("")))
                .toList();
        if (!rows.isEmpty()) {
            sections.add(new Section(text.phrase("section.answers", language), rows, List.of()));
        }
    }

    private void items(JsonNode payload, Locale language, List<Section> sections) {
        for (var item : payload.path("items")) {
            var rows = new ArrayList<Row>();
            rows.add(new Row(
                    text.phrase("outcome", language),
                    text.label("statuses.item", item.path("outcome").asString(""), language)));
            for (var key : List.of("result", "conditions")) {
                if (item.hasNonNull(key)) {
                    rows.add(new Row(text.phrase(key, language), item.path(key).asString("")));
                }
            }
            var heading = text.phrase("section.assistance", language) + " "
                    + item.path("number").asString("") + ". "
                    + text.label("assistance_types", item.path("type").asString(""), language);
            sections.add(new Section(heading, rows, List.of()));
        }
    }
}
