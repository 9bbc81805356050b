package org.rogatory.transfer.sentence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;

/**
 * The sentence as a request says it: a period by ISO 8601 beside its first day, or both in words. What cannot be read
 * is not guessed.
 *
 * @param from the day from which it runs
 */
record SentenceWords(LocalDate from, Period sentence) {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,2})\\s+years?)?\\s*(?:(\\d{1,3})\\s+months?)?\\s*(?:(\\d{1,4})\\s+days?)?\\s*(?:from\\s+(" + DAY
                    + "))?");

    /** What the request says of the time; empty where it cannot be read. */
    static Optional<SentenceWords> read(JsonNode content) {
        var time = content.at("/transfer/time");
        var said = time.path("sentence").asString("").strip();
        var from = RequestForms.day(time.path("from").asString(""));
        return iso(said).flatMap(period -> of(from, period)).or(() -> inWords(said, from));
    }

    private static Optional<Period> iso(String said) {
        try {
            return said.startsWith("P") ? Optional.of(Period.parse(said)) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<SentenceWords> inWords(String said, @Nullable LocalDate from) {
        var read = WORDS.matcher(said);
        if (said.isEmpty() || !read.matches()) {
            return Optional.empty();
        }
        var since = from == null && read.group(4) != null ? RequestForms.day(read.group(4)) : from;
        return of(since, Period.of(number(read.group(1)), number(read.group(2)), number(read.group(3))));
    }

    private static Optional<SentenceWords> of(@Nullable LocalDate from, Period sentence) {
        return from == null || !SentenceSheet.countable(sentence)
                ? Optional.empty()
                : Optional.of(new SentenceWords(from, sentence));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Counted on a day. */
    SentenceSheet counted(LocalDate asOf) {
        return SentenceSheet.of(from, sentence, asOf);
    }
}
