package org.rogatory.web.shared;

import java.time.DateTimeException;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.transfer.sentence.SentenceSheet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A sentence and what is asked about its transfer, in the reader's words. */
@Component
public class SentenceWords {

    private static final String TERM = "transfer-time-sentence";

    /** The fields of a request that hold a code, and how the messages for its codes begin. */
    private static final Map<String, String> CODES = Map.of(
            "transfer-direction", "transfer.direction.",
            "transfer-method", "transfer.method.",
            "transfer-consent-form", "transfer.consent-form.",
            "transfer-reports", "transfer.report-on.",
            "transfer-damage_paid", "transfer.settled.",
            "transfer-pending", "transfer.settled.");

    private final Words words;

    SentenceWords(Words words) {
        this.words = words;
    }

    /** The rows of a calculation, in an order in which it can be counted again by hand. */
    public List<Row> rows(SentenceSheet sheet) {
        return List.of(
                row("from", words.date(sheet.from())),
                row("sentence", term(sheet.sentence())),
                row("end", words.date(sheet.end())),
                row("as-of", words.date(sheet.asOf())),
                row("served", words.count("transfer.days", sheet.servedDays())),
                row("remaining", words.count("transfer.months", sheet.remainingMonths())));
    }

    private Row row(String key, String value) {
        return new Row(words.text("transfer.sheet." + key), value);
    }

    /** {@code 8 years 4 months}. */
    public String term(Period period) {
        var parts = new LinkedHashMap<String, Integer>();
        parts.put("years", period.getYears());
        parts.put("months", period.getMonths());
        parts.put("days", period.getDays());
        return parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> words.count("transfer." + part.getKey(), part.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** What a field of a request for a transfer says where it holds a code or a term; empty for words. */
    public Optional<String> coded(String field, JsonNode value) {
        if (value.isArray()) {
            var all = value.valueStream()
                    .map(each -> coded(field, each).orElseGet(() -> each.asString("")))
                    .collect(Collectors.joining("; "));
            return CODES.containsKey(field) ? Optional.of(all) : Optional.empty();
        }
        if (TERM.equals(field)) {
            return period(value.asString("")).map(this::term);
        }
        return Optional.ofNullable(CODES.get(field))
                .map(prefix -> prefix + value.asString(""))
                .filter(key -> !words.text(key).equals(key))
                .map(key -> words.text(key));
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeException inWords) {
            return Optional.empty();
        }
    }
}
