package org.rogatory.persons;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that are looked for in the places of a row, and the signs that take their place.
 *
 * @param signs numbers of signs by the words, the longest first
 * @param own where in the row the words have their own place; nothing in rows of others
 */
record WordSearch(Map<String, String> signs, Optional<List<String>> own) {

    /** Shorter words are taken from their own place alone: elsewhere they may say something else. */
    private static final int DISTINCT = 20;

    /** Keys of the reference data and references are no words, whoever wrote the same as a text. */
    private static final Pattern CODE =
            Pattern.compile("[a-z0-9]+(_[a-z0-9]+)+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A text without the words: black at its own place, and wherever else it holds them as a text. */
    String without(String text) {
        return StructuredText.each(text, (at, found) -> blackened(found, owns(at), !at.isEmpty()));
    }

    private boolean owns(String at) {
        return own.filter(places -> at.isEmpty()
                        || places.stream().anyMatch(place -> at.equals(place) || at.startsWith(place + "/")))
                .isPresent();
    }

    private String blackened(String text, boolean owned, boolean structured) {
        var code = structured && CODE.matcher(text).matches();
        var now = text;
        for (var sign : signs.entrySet()) {
            var words = sign.getKey();
            var equal = now.strip().equals(words.strip());
            if (owned && equal || !code && words.length() >= DISTINCT) {
                now = now.replace(equal ? now.strip() : words, WordSign.of(sign.getValue()));
            }
        }
        return now;
    }
}
