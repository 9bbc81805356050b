package org.rogatory.web.mla;

import java.time.DateTimeException;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rogatory.transfer.sentence.SentenceSheet;

/** A term as it was passed: years, months and days, kept by ISO 8601; one that cannot be counted is kept in words. */
final class ContentTerm {

    private static final String WORDS = "words";
    private static final List<String> UNITS = List.of("years", "months", "days");
    private static final Map<String, String> LETTERS = Map.of("years", "Y", "months", "M", "days", "D");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

    private ContentTerm() {}

    /** Whether a text is a number of years, months or days. */
    static boolean counts(String text) {
        return COUNT.matcher(text).matches();
    }

    /** The term that a text is; empty where it is told in words. */
    static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text)).filter(SentenceSheet::countable);
        } catch (DateTimeException inWords) {
            return Optional.empty();
        }
    }

    static Map<String, String> read(String text) {
        var period = period(text);
        var parts = new LinkedHashMap<String, String>();
        parts.put("years", number(period.map(Period::getYears)));
        parts.put("months", number(period.map(Period::getMonths)));
        parts.put("days", number(period.map(Period::getDays)));
        parts.put(WORDS, period.isEmpty() ? text : "");
        return parts;
    }

    private static String number(Optional<Integer> number) {
        return number.filter(some -> some > 0).map(String::valueOf).orElse("");
    }

    /** What can be counted goes before words. */
    static String write(Map<String, String> typed) {
        var term = UNITS.stream()
                .filter(unit -> counts(typed.getOrDefault(unit, "")))
                .map(unit -> Integer.parseInt(typed.getOrDefault(unit, "")) + LETTERS.get(unit))
                .collect(Collectors.joining());
        return term.isEmpty() ? typed.getOrDefault(WORDS, "") : "P" + term;
    }
}
