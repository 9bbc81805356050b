package org.rogatory.requests.message.letter;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** ISO dates as letters write them. */
final class LetterDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm (xxx)", Locale.ROOT);
    private static final String IN_MONTHS = "\\d{4}-\\d{2}";
    private static final int DAY_LENGTH = "2026-01-01".length();

    private LetterDates() {}

    /** Whether the text is a day, a month or a moment. */
    static boolean known(String text) {
        return !one(text).equals(text);
    }

    /** The text as a letter says it: unchanged if it is no date. */
    static String said(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return text.matches(IN_MONTHS) ? text : one(text);
        }
        var from = text.substring(0, slash);
        var to = text.substring(slash + 1);
        return known(from) && known(to) ? one(from) + " – " + one(to) : text;
    }

    private static String one(String text) {
        try {
            if (text.matches(IN_MONTHS)) {
                return MONTH.format(YearMonth.parse(text));
            }
            return text.length() > DAY_LENGTH
                    ? MOMENT.format(OffsetDateTime.parse(text))
                    : DAY.format(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
