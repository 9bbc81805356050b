package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import tools.jackson.databind.JsonNode;

/** What a request for the transfer of a sentenced person says beside what every request says. */
final class TransferParts {

    /** Longer texts are no entry of a table. */
    private static final int ENTRY = 160;

    /** In the order in which the conventions list the contents of such a request. */
    private static final List<Part> PARTS = List.of(
            new Part("transfer", "direction", "method"),
            new Part("judgment", "judgment.by", "judgment.number", "judgment.date", "judgment.final_on"),
            new Part(
                    "time",
                    "time.sentence",
                    "time.from",
                    "time.served_days",
                    "time.as_of",
                    "time.end_date",
                    "time.remaining_months"),
            new Part(
                    "consent",
                    "consent.date",
                    "consent.form",
                    "consent.language",
                    "consent.interpreter",
                    "consent.representative"),
            new Part("criminality", "dual"),
            new Part("reports", "reports"),
            new Part("claims", "damage_paid", "pending"));

    /** The fields that hold a code where they hold no text, with the beginning of the words for it. */
    private static final Map<String, String> CODES = Map.of(
            "direction",
            "direction.",
            "method",
            "method.",
            "consent.form",
            "consent-form.",
            "reports",
            "report-on.",
            "damage_paid",
            "claims.",
            "pending",
            "claims.");

    private static final String BLOCK = "transfer.";

    private final LetterText text;
    private final CertifiedPapers papers;

    TransferParts(LetterText text) {
        this.text = text;
        this.papers = new CertifiedPapers(text);
    }

    /** A part of the letter and the fields of the request that stand in it, by their paths in its block. */
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
    List<LetterPart> of(JsonNode content, JsonNode source, Locale language) {
        if (!TransferForms.told(content)) {
            return List.of();
        }
        var parts = new ArrayList<LetterPart>();
        for (var part : PARTS) {
            var heading = text.phrase("section." + part.key(), language);
            parts.add(new LetterPart(part.key(), section(heading, fields(part, content, source), language)));
        }
        parts.add(new LetterPart("papers", papers.of(content, language)));
        return parts;
    }

    /** A field that says something, in the letter and in its source. */
    private record Field(String path, JsonNode value, JsonNode source) {}

    private static List<Field> fields(Part part, JsonNode content, JsonNode source) {
        return part.fields().stream()
                .map(path -> new Field(path, at(content, path), at(source, path)))
                .filter(field -> !LetterText.blank(field.value()))
                .toList();
    }

    private static JsonNode at(JsonNode content, String path) {
        return content.at("/" + (BLOCK + path).replace('.', '/'));
    }

    private Section section(String heading, List<Field> fields, Locale language) {
        var rows = new ArrayList<Row>();
        var paragraphs = new ArrayList<String>();
        for (var field : fields) {
            var label = text.field(BLOCK + field.path(), language);
            var said = said(field, language);
            if (field.source().isString() && field.source().asString().length() > ENTRY) {
                paragraphs.add(label + ": " + said);
            } else {
                rows.add(new Row(label, said));
            }
        }
        return Section.of(heading, LetterText.filled(rows), paragraphs);
    }

    private String said(Field field, Locale language) {
        var value = field.value();
        if (value.isArray()) {
            return value.valueStream()
                    .filter(entry -> !LetterText.blank(entry))
                    .map(entry -> coded(field.path(), entry, language))
                    .collect(Collectors.joining("; "));
        }
        return switch (field.path()) {
            case "time.sentence" -> Terms.said(value.asString(""), text, language);
            case "consent.language" -> tongue(value.asString(""), language);
            default -> coded(field.path(), value, language);
        };
    }

    /** A language by its code; what is written in words stays so. */
    static String tongue(String said, Locale language) {
        return said.matches("[a-z]{2,3}(-[A-Z][a-z]{3})?") ? LetterText.tongue(said, language) : said;
    }

    private String coded(String path, JsonNode value, Locale language) {
        var key = CODES.getOrDefault(path, "") + value.asString("");
        return CODES.containsKey(path) && text.has(key) ? text.phrase(key, language) : text.value(value, language);
    }
}
