package org.rogatory.web.mla;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rogatory.law.PlainNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values as text, and text as dates (ISO 8601) and numbers. */
final class ContentText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

    private ContentText() {}

    /** A value as a person reads it: lists line by line, objects as their values with names. */
    static String of(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream().map(ContentText::of).collect(Collectors.joining("\n"));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(entry -> entry.getKey().replace('_', ' ') + ": " + of(entry.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return value.isNumber() ? PlainNumber.text(value) : Typed.plain(value.asString(""));
    }

    /** A day written day.month.year as an ISO date; anything else as it is. */
    static String iso(String text) {
        var day = DAY.matcher(text);
        if (!day.matches()) {
            return text;
        }
        return "%s-%2s-%2s".formatted(day.group(3), day.group(2), day.group(1)).replace(' ', '0');
    }

    /** Whether a text is a day, or a moment with its offset. */
    static boolean isDate(String text) {
        var iso = iso(text);
        try {
            return iso.length() > 10 ? OffsetDateTime.parse(iso) != null : LocalDate.parse(iso) != null;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    /** Whether a period ends before it begins; days only, and only where both can be read. */
    static boolean backward(String from, String to) {
        return isDate(from)
                && isDate(to)
                && iso(to).substring(0, 10).compareTo(iso(from).substring(0, 10)) < 0;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(bare(text)).matches();
    }

    /** A number; a text that is none stays a text, so that it is not lost. */
    static JsonNode number(String text) {
        var bare = bare(text);
        if (!isNumber(text)) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        return bare.contains(".")
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(bare))
                : JsonNodeFactory.instance.numberNode(Long.parseLong(bare));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    }
}
