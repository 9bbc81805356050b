package org.rogatory.web.mla;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.transfer.sentence.SentenceSheet;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SentenceWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What is left of a sentence as the draft tells it, counted by the server each time that the page is saved. */
@Component
class SentenceRest {

    /** The field that tells for which day it was counted. */
    static final String DAY = "rest-day";

    private final Directory directory;
    private final SentenceWords sentences;
    private final Words words;
    private final Clock clock;

    SentenceRest(Directory directory, SentenceWords sentences, Words words, Clock clock) {
        this.directory = directory;
        this.sentences = sentences;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The rest of a sentence beside the fields of its page.
     *
     * @param rows what was counted; empty where there is nothing to count from yet
     * @param differing what the draft tells otherwise
     * @param over whether the whole sentence has passed by that day, so that nothing is left to count
     */
    record Rest(String day, List<Row> rows, List<String> differing, boolean over) {}

    /** Null on pages that ask for something else. */
    @Nullable
    Rest of(Draft draft, DraftTopic topic) {
        if (topic != DraftTopic.TIME_SERVED) {
            return null;
        }
        var file = draft.file();
        var day = file.day(clock.instant(), directory.times().zone(file.authority()))
                .toString();
        return counted(draft.content(), day)
                .map(sheet -> new Rest(day, sentences.rows(sheet), differing(sheet, time(draft.content())), false))
                .orElseGet(() -> new Rest(day, List.of(), List.of(), over(draft.content(), day)));
    }

    /** Empty where the beginning or the length is not known, or where the sentence is over on that day. */
    static Optional<SentenceSheet> counted(JsonNode content, String day) {
        var time = time(content);
        var from = date(time.path("from").asString(""));
        var term = ContentTerm.period(time.path("sentence").asString(""));
        return date(day)
                .flatMap(on -> from.filter(begun -> !begun.isAfter(on))
                        .flatMap(begun -> term.filter(
                                        length -> begun.plus(length).isAfter(on))
                                .map(length -> SentenceSheet.of(begun, length, on))));
    }

    /** Whether the beginning and the length are known and the end of the sentence has come by that day. */
    static boolean over(JsonNode content, String day) {
        var time = time(content);
        var end = date(time.path("from").asString(""))
                .flatMap(begun ->
                        ContentTerm.period(time.path("sentence").asString("")).map(begun::plus));
        return date(day)
                .filter(on -> end.filter(last -> !last.isAfter(on)).isPresent())
                .isPresent();
    }

    private static JsonNode time(JsonNode content) {
        return content.path("transfer").path("time");
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(ContentText.iso(text)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** What was written is not wrong for that: days may be credited, or counted by another rule. */
    private List<String> differing(SentenceSheet sheet, JsonNode told) {
        var differing = new ArrayList<String>();
        compare("served_days", String.valueOf(sheet.servedDays()), told, differing);
        compare("end_date", sheet.end().toString(), told, differing);
        compare("remaining_months", String.valueOf(sheet.remainingMonths()), told, differing);
        return differing.stream()
                .map(key -> words.text("mladraft.field.transfer-time-" + key))
                .toList();
    }

    private static void compare(String key, String counted, JsonNode told, List<String> differing) {
        var said = ContentText.of(told.path(key));
        if (!said.isEmpty() && !said.equals(counted)) {
            differing.add(key);
        }
    }
}
