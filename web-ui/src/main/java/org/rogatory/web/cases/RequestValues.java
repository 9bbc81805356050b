package org.rogatory.web.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rogatory.law.PlainNumber;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The values of a request in the reader's words: codes by their labels, days and moments as he writes them. */
@Component
class RequestValues {

    /** Answers that stand for the whole: "urgent: no" is told as "no". */
    private static final Set<String> ANSWERS = Set.of("urgent", "yes");

    /** Parts that say themselves what they are. */
    private static final Set<String> PLAIN =
            Set.of("kind", "name", "by", "date", "amount", "currency", "office", "reference");

    private static final int SHORT = 25;

    private final CaseWords caseWords;
    private final Words words;

    RequestValues(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    String text(String key, JsonNode node, Locale reader) {
        if (node.isBoolean()) {
            return words.text(node.asBoolean() ? "shared.yes" : "shared.no");
        }
        if (node.isArray() && node.size() == 2 && "period".equals(key)) {
            return words.text("cases.value.from-to", text("", node.path(0), reader), text("", node.path(1), reader));
        }
        if (node.isArray()) {
            return list(node.valueStream()
                    .map(entry -> text(key, entry, reader))
                    .filter(entry -> !entry.isEmpty())
                    .toList());
        }
        if (node.isObject()) {
            var line = new StringBuilder();
            node.properties().forEach(entry -> {
                var part = part(entry.getKey(), entry.getValue(), reader);
                var joined = line.isEmpty() || part.isEmpty() ? "" : "currency".equals(entry.getKey()) ? " " : ", ";
                line.append(joined).append(part);
            });
            return line.toString();
        }
        return node.isNumber() ? PlainNumber.text(node) : word(key, node.asString(""), reader);
    }

    /** Short values in one line, longer ones each on its own with a number. */
    private static String list(List<String> entries) {
        if (entries.size() < 2 || entries.stream().allMatch(entry -> entry.length() < SHORT)) {
            return String.join(", ", entries);
        }
        var lines = new ArrayList<String>();
        entries.forEach(entry -> lines.add((lines.size() + 1) + ". " + entry));
        return String.join("\n", lines);
    }

    /** One part of a value with several, as it stands in a sentence. */
    private String part(String key, JsonNode node, Locale reader) {
        if (node.isBoolean() && !ANSWERS.contains(key)) {
            return node.asBoolean() ? known("cases.value." + key, key.replace('_', ' ')) : "";
        }
        var told = text(key, node, reader);
        if (told.isEmpty() || ANSWERS.contains(key) || PLAIN.contains(key)) {
            return told;
        }
        return "number".equals(key) ? words.text("cases.timeline.number", told) : name(key) + told;
    }

    private String name(String key) {
        return known("cases.value." + key, key.replace('_', ' ')) + ("valid_until".equals(key) ? " " : ": ");
    }

    private String word(String key, String text, Locale reader) {
        return switch (key) {
            case "kind" -> caseWords.label("attachment_kinds", text, reader);
            case "role" -> known("mladraft.role." + text, text);
            case "translation" -> known("mladraft.translation." + text, text);
            case "see_forms" -> known("mladraft.form." + text, text);
            case "language", "translation_into" -> Languages.name(Locale.forLanguageTag(text), reader);
            case "citizenship" -> caseWords.state(text, reader);
            default -> day(text);
        };
    }

    private String known(String key, String otherwise) {
        var told = words.text(key);
        return told.equals(key) ? otherwise : told;
    }

    private String day(String text) {
        try {
            return words.date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return moment(text);
        }
    }

    private String moment(String text) {
        try {
            var moment = OffsetDateTime.parse(text);
            return words.moment(moment.toInstant(), moment.getOffset());
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
