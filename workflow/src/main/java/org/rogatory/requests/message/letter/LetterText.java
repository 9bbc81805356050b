package org.rogatory.requests.message.letter;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Counting;
import org.rogatory.directory.Directory;
import org.rogatory.directory.UzbekScript;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.law.Labels;
import org.rogatory.requests.Particulars;
import tools.jackson.databind.JsonNode;

/** Words and values of letters in the addressee's language; free text stays as it was written. */
public final class LetterText {

    private static final String BUNDLE = "letters/mla/letters";
    private static final String ITEMS = "forms.mla_request.items";
    /** The opening of what records a paper that came by other means. */
    public static final String RECORD = "record";

    private static final Locale LATIN_UZBEK = Locale.forLanguageTag("uz");

    /** Behind a colon a label tells who fills it in what to write there. */
    private static final Pattern FILLING_IN = Pattern.compile(":.*");

    private final Labels labels;
    private final Directory directory;

    public LetterText(Labels labels, Directory directory) {
        this.labels = labels;
        this.directory = directory;
    }

    /** A fixed phrase; a missing one is a defect that a test finds. */
    public String phrase(String key, Locale language) {
        return UzbekScript.written(pattern(key, language), language);
    }

    private static String pattern(String key, Locale language) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    /** The phrase for a kind of letter, where it has its own. */
    String ofKind(String key, String kind, Locale language) {
        var own = key + "." + kind;
        return phrase(has(own) ? own : key, language);
    }

    boolean has(String key) {
        try {
            ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /** The office's number of a letter and that of the letter it answers, as lines of its head. */
    List<Row> numbers(LetterHead head, Locale language) {
        var number = head.number();
        if (number == null) {
            return List.of();
        }
        var lines = Stream.of(line("number", number, language), line("answered", head.answered(), language));
        return lines.flatMap(Optional::stream).toList();
    }

    private Optional<Row> line(String key, @Nullable LetterNumber number, Locale language) {
        return Optional.ofNullable(number)
                .map(given -> new Row(phrase("letter." + key, language), numbered(given, language)));
    }

    /** A number of a letter with its day, where that is known. */
    String numbered(LetterNumber given, Locale language) {
        var day = given.day();
        return day == null
                ? given.number()
                : MessageFormat.format(phrase("letter.number-of", language), given.number(), date(day.toString()));
    }

    String label(String list, String key, Locale language) {
        return labels.label(list, key, language);
    }

    /** The name of a language by its tag, with the script where that is told, in the official Uzbek letters. */
    static String tongue(String tag, Locale language) {
        var named = Locale.forLanguageTag(tag);
        var script = named.getScript().isEmpty() ? "" : " (" + named.getDisplayScript(language) + ")";
        return (named.getDisplayLanguage(language) + script)
                .replace('\u2018', '\u02bb')
                .replace('\u2019', '\u02bc');
    }

    /** What an item of a form is called in a letter of this kind; the words of the form where letters have none. */
    String particular(String key, String kind, Locale language) {
        return Stream.of("particular." + key + "." + kind, "particular." + key)
                .filter(this::has)
                .findFirst()
                .map(own -> phrase(own, language))
                .orElseGet(() -> label(Particulars.list(key), key, language));
    }

    /** What a field of the request is called in a letter; the words of the form where a letter has none of its own. */
    String field(String key, Locale language) {
        var phraseKey = "field." + key;
        var last = "field." + key.substring(key.lastIndexOf('.') + 1);
        if (has(phraseKey)) {
            return phrase(phraseKey, language);
        }
        return has(last) ? phrase(last, language) : label(ITEMS, key, language);
    }

    /** The same for a kind of letter, where it has its own. */
    String field(String key, String kind, Locale language) {
        var own = "field." + key + "." + kind;
        return has(own) ? phrase(own, language) : field(key, language);
    }

    /**
     * The heading of a letter opened by a sentence of this key, else of its kind, else the name of the kind; what only
     * records a paper of the other State says so.
     */
    String title(String kind, String opening, Locale language) {
        if (RECORD.equals(opening)) {
            return MessageFormat.format(phrase("title.record", language), label("document_kinds", kind, language));
        }
        return Stream.of(opening.replaceFirst("^kind", "title"), "title." + kind)
                .filter(this::has)
                .findFirst()
                .map(key -> phrase(key, language))
                .orElseGet(() -> label("document_kinds", kind, language));
    }

    /** {@code on 25 sheets}, in the form of the words that the number asks for. */
    String sheets(int number, Locale language) {
        return counted("sheets", number, language);
    }

    /** A number with its noun, in the form of the words that the number asks for. */
    String counted(String noun, int number, Locale language) {
        var form = noun + "." + Counting.form(number, language);
        return MessageFormat.format(phrase(form, language), String.valueOf(number));
    }

    /** The name of a State by its code. */
    String state(String code, Locale language) {
        return directory.stateName(code, language);
    }

    /** A day with the name of its month; in Cyrillic no hyphen stands behind its numbers. */
    String longDate(LocalDate day, Locale language) {
        if (UzbekScript.cyrillic(language)) {
            return UzbekScript.written(longDate(day, LATIN_UZBEK), language).replace('-', ' ');
        }
        return DateTimeFormatter.ofPattern(pattern("long-date", language), language)
                .format(day);
    }

    /** The name of a fact of a type of assistance; what all types may have is named in the letters' own words. */
    String fact(String type, String key, Locale language) {
        var shared = "field." + key;
        var label = label("assistance." + type + ".facts", key, language);
        return label.equals(key) && has(shared)
                ? phrase(shared, language)
                : FILLING_IN.matcher(label).replaceFirst("");
    }

    /** The name of an authority; its key where the directory does not know it. */
    public String authority(String key, Locale language) {
        return directory.find(key).map(found -> found.name().in(language)).orElse(key);
    }

    /** A value as a reader expects it: dates by day, spans from to, lists by semicolons, yes and no in words. */
    String value(JsonNode node, Locale language) {
        if (node.isBoolean()) {
            return phrase(node.asBoolean() ? "yes" : "no", language);
        }
        if (node.isNumber()) {
            return LetterSums.said(node, language);
        }
        if (node.isArray()) {
            if (span(node)) {
                return MessageFormat.format(
                        phrase("span", language), value(node.path(0), language), value(node.path(1), language));
            }
            return node.valueStream()
                    .filter(entry -> !blank(entry))
                    .map(entry -> value(entry, language))
                    .collect(Collectors.joining("; "));
        }
        return node.isObject() ? inline(node, language) : date(node.asString(""));
    }

    /** The parts of a value in one line: a sum with its currency, an order by whom, its number and day. */
    private String inline(JsonNode node, Locale language) {
        var line = new StringBuilder();
        node.propertyStream().filter(entry -> !blank(entry.getValue())).forEach(entry -> {
            var joined = "currency".equals(entry.getKey()) ? " " : ", ";
            line.append(line.isEmpty() ? "" : joined).append(named(entry.getKey(), entry.getValue(), language));
        });
        return line.toString();
    }

    /** Whether a list is the two days of a period. */
    static boolean span(JsonNode list) {
        return list.size() == 2 && list.valueStream().allMatch(entry -> LetterDates.known(entry.asString("")));
    }

    /** Whether a value says nothing: missing, blank, or a list or group of such. */
    static boolean blank(JsonNode value) {
        return value.isContainer()
                ? value.valueStream().allMatch(LetterText::blank)
                : value.isNull() || value.isMissingNode() || value.asString("").isBlank();
    }

    /** The rows that say something. */
    static List<Row> filled(List<Row> rows) {
        return rows.stream().filter(row -> !row.value().isBlank()).toList();
    }

    private String named(String key, JsonNode value, Locale language) {
        var said = value(value, language);
        if (has("inline." + key)) {
            return phrase("inline." + key, language).replace("{0}", said);
        }
        return (has("field." + key) ? phrase("field." + key, language) : key.replace('_', ' ')) + ": " + said;
    }

    /** An ISO date as day, month, year, a moment with its hour and offset, a span from to; anything else unchanged. */
    public static String date(String text) {
        return LetterDates.said(text);
    }
}
