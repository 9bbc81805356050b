package org.rogatory.mla.message;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.rogatory.directory.Directory;
import org.rogatory.law.Labels;
import tools.jackson.databind.JsonNode;

/** Words and values of letters in the addressee's language; free text stays as it was written. */
final class LetterText {

    private static final String BUNDLE = "letters/mla/letters";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm (xxx)", Locale.ROOT);

    private final Labels labels;
    private final Directory directory;

    LetterText(Labels labels, Directory directory) {
        this.labels = labels;
        this.directory = directory;
    }

    /** A fixed phrase; a missing one is a defect that a test finds. */
    String phrase(String key, Locale language) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    boolean has(String key) {
        try {
            ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    String label(String list, String key, Locale language) {
        return labels.label(list, key, language);
    }

    /** The name of an authority; its key where the directory does not know it. */
    String authority(String key, Locale language) {
        return directory.find(key).map(found -> found.name().in(language)).orElse(key);
    }

    /** A value as a reader expects it: dates by day, lists by semicolons, yes and no in words. */
    String value(JsonNode node, Locale language) {
        if (node.isBoolean()) {
            return phrase(node.asBoolean() ? "yes" : "no", language);
        }
        if (node.isArray()) {
            return node.valueStream().map(entry -> value(entry, language)).collect(Collectors.joining("; "));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(entry -> named(entry.getKey(), entry.getValue(), language))
                    .collect(Collectors.joining(", "));
        }
        return date(node.asString(""));
    }

    private String named(String key, JsonNode value, Locale language) {
        var phraseKey = "field." + key;
        var name = has(phraseKey) ? phrase(phraseKey, language) : key.replace('_', ' ');
        return name + ": " + value(value, language);
    }

    /** An ISO date as day, month, year, a moment with its hour and offset; anything else unchanged. */
    static String date(String text) {
        try {
            return text.length() > "2026-01-01".length()
                    ? MOMENT.format(OffsetDateTime.parse(text))
                    : DAY.format(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
