package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import tools.jackson.databind.JsonNode;

/** What a request for extradition, or for an arrest before it, says beside what every request says. */
final class ExtraditionParts {

    /** Longer texts are no entry of a table. */
    private static final int ENTRY = 160;

    /** Whose parts say by themselves what they are. */
    private static final Set<String> LISTED = Set.of(".nationality_check", ".duty_contact");

    /** What is said by a code, which has its words. */
    private static final Set<String> CODED = Set.of("purpose", "means", "consent_purpose");

    /** In the order in which the conventions list the contents of a request for extradition. */
    private static final List<Part> PARTS = List.of(
            new Part("wanted", "extradition.purpose", "extradition.description"),
            new Part(
                    "limitation",
                    "extradition.limitation",
                    "extradition.limitation.last_day",
                    "extradition.limitation.text"),
            new Part("nationality", "extradition.nationality_check"),
            new Part("warrant", "extradition.arrest_warrant", "extradition.judgment", "extradition.in_absentia"),
            new Part(
                    "criminality",
                    "extradition.law_text",
                    "extradition.law",
                    "extradition.dual_criminality",
                    CriminalityLines.PATH,
                    "extradition.damage"),
            new Part("assurances", "extradition.assurances"),
            new Part(
                    "speciality",
                    "extradition.consent_purpose",
                    "extradition.third_state",
                    "extradition.surrendered_on",
                    "extradition.statement"),
            new Part(
                    "custody",
                    "provisional.warrant",
                    "provisional.intention",
                    "provisional.penalty",
                    "provisional.location",
                    "provisional.interpol_notice",
                    "provisional.channel",
                    "provisional.reference",
                    "provisional.requested_at",
                    "provisional.arrested_at",
                    "provisional.zone",
                    "provisional.place",
                    "provisional.duty_contact"),
            new Part(
                    "transit",
                    "transit.route",
                    "transit.means",
                    "transit.first_day",
                    "transit.last_day",
                    "transit.escort",
                    "transit.landing"));

    private final LetterText text;
    private final CriminalityLines criminality;
    private final CertifiedPapers papers;

    ExtraditionParts(LetterText text) {
        this.text = text;
        this.criminality = new CriminalityLines(text);
        this.papers = new CertifiedPapers(text);
    }

    /** A part of the letter and the fields of the request that stand in it, by their paths. */
    private record Part(String key, List<String> fields) {
        Part(String key, String... fields) {
            this(key, List.of(fields));
        }
    }

    /**
     * All parts in their order, also those that say nothing yet; none of a request that asks for something else.
     *
     * @param source the same content, the lengths of whose texts decide where they stand
     */
    List<LetterPart> of(JsonNode content, JsonNode source, String kind, Locale language) {
        if (!ExtraditionForms.told(content)) {
            return List.of();
        }
        var parts = new ArrayList<LetterPart>();
        for (var part : PARTS) {
            var heading = text.ofKind("section." + part.key(), kind, language);
            parts.add(new LetterPart(part.key(), section(heading, fields(part, content, source), language)));
        }
        parts.add(new LetterPart("papers", papers.of(content, language)));
        return parts;
    }

    /** The letter asks for extradition, not for items of assistance. */
    static List<LetterPart> arranged(List<LetterPart> parts, String sentence) {
        var asking = new LetterPart("opening", Section.of("", List.of(), List.of(sentence)));
        var rest = parts.stream()
                .filter(part -> !"opening".equals(part.key()) && !part.key().startsWith("assistance"));
        return Stream.concat(Stream.of(asking), rest).toList();
    }

    /** A field that says something, in the letter and in its source. */
    private record Field(String path, JsonNode value, JsonNode source) {}

    private static List<Field> fields(Part part, JsonNode content, JsonNode source) {
        return part.fields().stream()
                .map(path -> new Field(path, at(content, path), at(source, path)))
                .filter(field -> !LetterText.blank(field.value()))
                .filter(field ->
                        !field.path().endsWith(".limitation") || !field.value().isObject())
                .toList();
    }

    private static JsonNode at(JsonNode content, String path) {
        return content.at("/" + path.replace('.', '/'));
    }

    private Section section(String heading, List<Field> fields, Locale language) {
        var rows = new ArrayList<Row>();
        var paragraphs = new ArrayList<String>();
        for (var field : fields) {
            var label = text.field(field.path(), language);
            var value = field.value();
            if (value.isBoolean() && text.has("tick." + field.path())) {
                paragraphs.add(text.phrase("tick." + field.path(), language));
            } else if (CriminalityLines.PATH.equals(field.path())) {
                paragraphs.add(label + ":\n" + criminality.of(value, language));
            } else if (listed(field.source())) {
                paragraphs.add(label + ":\n" + numbered(value, language));
            } else if (field.source().isString() && field.source().asString().length() > ENTRY) {
                paragraphs.add(label + ": " + value.asString(""));
            } else {
                rows.add(new Row(label, said(field, language)));
            }
        }
        return Section.of(heading, LetterText.filled(rows), paragraphs);
    }

    private static boolean listed(JsonNode value) {
        return value.isArray()
                && value.valueStream().filter(entry -> !LetterText.blank(entry)).count() > 1;
    }

    private String numbered(JsonNode list, Locale language) {
        var lines = new ArrayList<String>();
        list.valueStream()
                .filter(entry -> !LetterText.blank(entry))
                .forEach(entry -> lines.add((lines.size() + 1) + ". " + joined(entry, language)));
        return String.join("\n", lines);
    }

    /** An entry that is more than a text says its parts one after the other. */
    private String joined(JsonNode value, Locale language) {
        return value.isObject()
                ? value.propertyStream()
                        .filter(part -> !LetterText.blank(part.getValue()))
                        .map(part -> "state".equals(part.getKey())
                                ? text.state(part.getValue().asString(""), language)
                                : text.value(part.getValue(), language))
                        .collect(Collectors.joining(", "))
                : text.value(value, language);
    }

    /** Whether a sentence is to be served or still to be passed is a code, and so are the means of a transit. */
    private String said(Field field, Locale language) {
        var name = field.path().substring(field.path().lastIndexOf('.') + 1);
        var code = field.value().asString("");
        var key = name + "." + code;
        if (CODED.contains(name) && text.has(key)) {
            return text.phrase(key, language);
        }
        if (field.path().endsWith(".third_state")) {
            return text.state(code, language);
        }
        return LISTED.stream().anyMatch(field.path()::endsWith)
                ? joined(field.value(), language)
                : text.value(field.value(), language);
    }
}
