package org.rogatory.web.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
            return node.valueStream().map(entry -> text(key, entry, reader)).collect(Collectors.joining("; "));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(entry -> name(entry.getKey()) + text(entry.getKey(), entry.getValue(), reader))
                    .collect(Collectors.joining(", "));
        }
        return word(key, node.asString(""), reader);
    }

    private String name(String key) {
        return ANSWERS.contains(key) ? "" : known("cases.value." + key, key.replace('_', ' ')) + ": ";
    }

    private String word(String key, String text, Locale reader) {
        return switch (key) {
            case "kind" -> caseWords.label("attachment_kinds", text, reader);
            case "role" -> known("mladraft.role." + text, text);
            case "translation" -> known("mladraft.translation." + text, text);
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
