package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a letter that answers, asks, refuses, postpones, returns, reminds or withdraws, and of a paper of one's own. */
final class MessageSections {

    /** What is said in a row of its own, in this order. */
    private static final List<String> FACTS = List.of(
            "registered_as",
            "received_at",
            "handler",
            "number",
            "person",
            "born",
            "verb",
            "failed",
            "at",
            "zone",
            "limit",
            "order",
            "decision",
            "choice",
            "held",
            "item",
            "answer",
            "ground",
            "reasons",
            "until",
            "until_event",
            "answer_by",
            "addressee",
            "original_follows",
            "original_sent",
            "original_due",
            "happened_on",
            "effective_on",
            "carrier",
            "place",
            "escort",
            "reason",
            "credited_days",
            "assurance",
            "conditions",
            "costs",
            "reference",
            "authority",
            "forwarded_to",
            "officer",
            "consultation",
            "certified",
            "certifier",
            "by_hand");

    private static final List<String> ITEM_FACTS = List.of(
            "outcome",
            "use_mark",
            "result",
            "happened_on",
            "place",
            "authority",
            "conditions",
            "ground",
            "until",
            "reasons",
            "waiting");
    /** What the letter of an opening rests on, however the opening goes on; the longest that fits counts. */
    private static final Map<String, String> TOPICS = Map.of(
            "kind.incident_notice", "confidentiality",
            "kind.incident_reply", "confidentiality",
            "kind.other_use_request", "use",
            "kind.other_use_reply", "use",
            "kind.feedback_notice", "use",
            "kind.feedback_notice.extradition", "",
            "kind.disclosure_notice.disclosure", "exculpatory",
            "kind.consultation_request.costs", "costs");

    private static final Set<String> PARTS =
            Set.of("keys", "answers", "items", TranslatedMessage.KEY, Particulars.KEY, TextLanguage.KEY);
    private static final Set<String> ITEM_PARTS = Set.of("number", "type", TextLanguage.KEY);
    /** Facts that somebody wrote in words of his own, in the language that he said. */
    private static final Set<String> WRITTEN = Set.of("result", "conditions");

    private final LetterText text;
    private final Citations citations;
    private final ReleasedWords words;
    private final FactWords facts;
    private final TranslationSections translations;

    MessageSections(LetterText text, Citations citations) {
        this.text = text;
        this.citations = citations;
        this.words = new ReleasedWords(text);
        this.facts = new FactWords(text);
        this.translations = new TranslationSections(text);
    }

    /**
     * What a letter is about and in which words it says so.
     *
     * @param cited the instruments on which the request rests
     */
    record Said(LetterSubject subject, List<String> cited, Locale language) {}

    List<Section> of(Said said, JsonNode payload) {
        var sections = new ArrayList<Section>();
        sections.add(
                Section.of("", List.of(), List.of(text.phrase(said.subject().opening(), said.language()))));
        TranslatedMessage.translation(payload).ifPresent(by -> sections.add(translations.beside(by, said.language())));
        sections.addAll(told(said, payload));
        return sections;
    }

    /** The same without the sentence that speaks to the addressee. */
    List<Section> told(Said said, JsonNode payload) {
        var language = said.language();
        var sections = new ArrayList<Section>();
        var told = new ArrayList<Row>();
        request(said).ifPresent(told::add);
        told.addAll(rows(payload, TransferWords.rows(said.subject().kind(), FACTS), said));
        governing(said).ifPresent(told::add);
        told.addAll(words.rows(said, payload));
        if (!told.isEmpty()) {
            sections.add(Section.of("", told, List.of()));
        }
        keys(payload, said, sections);
        words.answers(said, payload).ifPresent(sections::add);
        items(payload, said, sections);
        sections.addAll(words.texts(said, payload));
        return sections;
    }

    /** The data of the letter: what its pages show, and nothing else of the message. */
    static ObjectNode shown(JsonNode payload) {
        return shown(payload, List.of());
    }

    /** The same of a letter of a kind that says more than others. */
    static ObjectNode shown(LetterSubject subject) {
        return shown(subject.payload(), TransferWords.facts(subject.kind()));
    }

    private static ObjectNode shown(JsonNode payload, List<String> own) {
        var shown = (ObjectNode) payload.deepCopy();
        shown.retain(payload.propertyStream()
                .map(entry -> entry.getKey())
                .filter(key -> shows(key) || own.contains(key))
                .toList());
        for (var item : shown.path("items")) {
            ((ObjectNode) item)
                    .retain(item.propertyStream()
                            .map(entry -> entry.getKey())
                            .filter(key -> ITEM_FACTS.contains(key) || ITEM_PARTS.contains(key))
                            .toList());
        }
        return shown;
    }

    /** Whether a letter shows this part of a message. */
    static boolean shows(String key) {
        return FACTS.contains(key) || ReleasedWords.TEXTS.contains(key) || PARTS.contains(key);
    }

    private List<Row> rows(JsonNode node, List<String> keys, Said said) {
        var rows = new ArrayList<Row>();
        for (var key : keys) {
            var value = node.path(key);
            if (value.isArray()) {
                value.forEach(one -> rows.add(row(key, one, said)));
            } else if (node.hasNonNull(key)) {
                var row = row(key, value, said);
                rows.add(WRITTEN.contains(key) ? new Row(row.label(), row.value(), TextLanguage.read(node)) : row);
            }
            if ("ground".equals(key)) {
                norm(value.asString(""), said).ifPresent(rows::add);
            }
        }
        return LetterText.filled(rows);
    }

    private Optional<Row> norm(String ground, Said said) {
        return citations
                .norm(ground, said.cited(), said.language())
                .map(norm -> new Row(text.phrase("fact.norm", said.language()), norm));
    }

    /** The request is found by the number under which it was sent; the message itself belongs to its file anyway. */
    private Optional<Row> request(Said said) {
        return Optional.ofNullable(said.subject().request())
                .map(number -> new Row(
                        text.phrase("fact.our_request", said.language()), text.numbered(number, said.language())));
    }

    /** The article on confidentiality, use or costs in an instrument that the request cites. */
    private Optional<Row> governing(Said said) {
        var opening = said.subject().opening();
        return TOPICS.entrySet().stream()
                .filter(topic -> opening.startsWith(topic.getKey()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .flatMap(topic -> citations.governing(topic, said.cited(), said.language()))
                .map(norm -> new Row(text.phrase("fact.norm", said.language()), norm));
    }

    private Row row(String key, JsonNode value, Said said) {
        return new Row(
                facts.label(key, said.subject(), said.language()),
                facts.said(key, value, said.subject(), said.language()));
    }

    private void keys(JsonNode payload, Said said, List<Section> sections) {
        var language = said.language();
        var asked = payload.path("keys")
                .valueStream()
                .map(key -> words.asked(said, key.asString("")))
                .toList();
        if (!asked.isEmpty()) {
            sections.add(Section.of(text.phrase("section.keys", language), List.of(), asked));
        }
    }

    private String type(JsonNode item, Locale language) {
        return item.hasNonNull("type")
                ? ". " + text.label("assistance_types", item.path("type").asString(""), language)
                : "";
    }

    private void items(JsonNode payload, Said said, List<Section> sections) {
        var language = said.language();
        for (var item : payload.path("items")) {
            var heading = text.phrase("section.assistance", language) + " "
                    + item.path("number").asString("") + type(item, language);
            var rows = new ArrayList<>(rows(item, ITEM_FACTS, said));
            rows.addAll(words.spoken(TextLanguage.read(item), language));
            sections.add(Section.of(heading, rows, List.of()));
        }
    }
}
