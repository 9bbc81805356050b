package org.rogatory.persons;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Takes words out of a file, from each place where they are kept under its key, puts them back or erases them. Where they
 * stood stands a sign, so that nobody who reads the place shows them. Who may decide that is the caller's matter.
 */
@Service
public class TakenWords {

    private final TakenWordRepository taken;
    private final WordPlaces places;
    private final FileCipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakenWords(
            TakenWordRepository taken,
            WordPlaces places,
            FileCipher cipher,
            ApplicationEventPublisher events,
            Clock clock) {
        this.taken = taken;
        this.places = places;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    /** A row of a table that keeps words. */
    public record Row(String table, String id) {}

    /**
     * Where a text has its own place.
     *
     * @param at JSON pointers to it, in columns of the row that are structured; those that are not are its own as they are
     */
    public record Own(Row row, List<String> at) {

        public Own {
            at = List.copyOf(at);
        }

        /** A row of which each column is a text by itself. */
        public static Own of(String table, String id) {
            return new Own(new Row(table, id), List.of());
        }
    }

    /** Whether a text says anything that can be taken out. */
    public static boolean readable(String text) {
        return !WordSign.rest(text).isEmpty();
    }

    /** Whether something was taken out of a text. */
    public static boolean blackened(String text) {
        return !WordSign.numbers(text).isEmpty();
    }

    /** What may be told of texts: what of them was erased is left out, or black without a number within a text. */
    public static JsonNode told(JsonNode said) {
        return StructuredText.map(said, (at, text) -> WordSign.told(text));
    }

    /** Whether something was taken out of these texts that may still be put back. */
    @Transactional(readOnly = true)
    public boolean waiting(Collection<String> texts) {
        var numbers = texts.stream()
                .flatMap(text -> WordSign.numbers(text).stream())
                .distinct()
                .toList();
        return !numbers.isEmpty() && !taken.waiting(numbers).isEmpty();
    }

    /** Whether something was taken out of a file, or of what is none, that may still be put back. */
    @Transactional(readOnly = true)
    public boolean waiting(String caseRef) {
        return !taken.waitingIn(caseRef).isEmpty();
    }

    /**
     * Takes words out of their own rows and of each other place where they stand.
     *
     * @param holder by which they are put back or erased
     * @param own the places at which they are taken however short they are
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String caseRef, String holder, Collection<Own> own, Collection<String> words) {
        var signs = new LinkedHashMap<String, String>();
        words.stream()
                .filter(TakenWords::readable)
                .distinct()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .forEach(text -> signs.put(text, WordSign.number()));
        var rows = places.rewrite(caseRef, (row, text) -> new WordSearch(signs, pointers(own, row)).without(text));
        var key = places.key(caseRef);
        signs.forEach((text, number) ->
                taken.saveAndFlush(new TakenWord(number, caseRef, holder, cipher.encrypt(key, text), clock.instant())));
        events.publishEvent(new WordsChange(WordsChange.Kind.TAKEN, caseRef, holder, rows, "system"));
    }

    /** It was a false alarm: the words stand again wherever they stood. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putBack(String caseRef, String holder) {
        var held = taken.held(caseRef, holder);
        var words = new LinkedHashMap<String, String>();
        var key = places.key(caseRef);
        held.forEach(word -> words.put(word.signId(), cipher.decrypt(key, word.hiddenWords())));
        taken.deleteAll(held);
        var rows = places.rewrite(caseRef, (row, text) -> with(text, words));
        events.publishEvent(new WordsChange(WordsChange.Kind.PUT_BACK, caseRef, holder, rows, "system"));
    }

    /** The words are gone; the signs stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(String caseRef, String holder, String actor) {
        var held = taken.held(caseRef, holder);
        var numbers = held.stream().map(TakenWord::signId).toList();
        held.forEach(word -> {
            word.erase();
            taken.saveAndFlush(word);
        });
        var rows = new LinkedHashMap<String, List<String>>();
        places.rewrite(caseRef, (row, text) -> {
            if (WordSign.numbers(text).stream().anyMatch(numbers::contains)) {
                rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row.id());
            }
            return text;
        });
        events.publishEvent(new WordsChange(WordsChange.Kind.ERASED, caseRef, holder, rows, actor));
    }

    /** Where in a row the words have their own place; nothing in rows of others. */
    private static Optional<List<String>> pointers(Collection<Own> own, Row row) {
        return own.stream()
                .filter(place -> place.row().equals(row))
                .map(Own::at)
                .findFirst();
    }

    private String with(String text, Map<String, String> words) {
        if (WordSign.numbers(text).stream().noneMatch(words::containsKey)) {
            return text;
        }
        return StructuredText.each(text, (at, found) -> {
            var now = found;
            for (var word : words.entrySet()) {
                now = now.replace(WordSign.of(word.getKey()), word.getValue());
            }
            return now;
        });
    }
}
