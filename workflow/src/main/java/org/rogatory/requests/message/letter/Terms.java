package org.rogatory.requests.message.letter;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;

/** How long a sentence is, in words: years, months and days, as they were passed. */
final class Terms {

    private Terms() {}

    /** A term of ISO 8601 in the words of the language; what is written in words stays so. */
    static String said(String term, LetterText text, Locale language) {
        try {
            var period = Period.parse(term);
            var parts = new LinkedHashMap<String, Integer>();
            parts.put("years", period.getYears());
            parts.put("months", period.getMonths());
            parts.put("days", period.getDays());
            parts.values().removeIf(number -> number == 0);
            return parts.isEmpty()
                    ? term
                    : parts.entrySet().stream()
                            .map(part -> text.counted(part.getKey(), part.getValue(), language))
                            .collect(Collectors.joining(" "));
        } catch (DateTimeParseException inWords) {
            return term;
        }
    }
}
