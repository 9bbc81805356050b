package org.rogatory.mla.copy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * How the texts of a request speak of a person: by name in any of its cases, the first names also by their initial, or
 * by code.
 */
record PersonWords(List<Pattern> names, List<Pattern> codes) {

    /** Shorter words stand for too much. */
    private static final int SHORTEST = 4;
    /** What a word may lose or change at its end in another case. */
    private static final int ENDING = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}ʻʼ’'-]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final String ENDED = "[\\p{L}\\p{M}ʻʼ’'-]*";
    private static final String GAP = "[\\s,.]{1,4}";
    private static final String BEGINS = "(?<![\\p{L}\\p{N}])";
    private static final String ENDS = "(?![\\p{L}\\p{N}])";

    static PersonWords of(JsonNode person) {
        var names = Stream.of("name", "name_latin")
                .flatMap(key -> names(person.path(key).asString("")).stream())
                .toList();
        var code = person.path("code").asString("");
        return new PersonWords(names, code.isBlank() ? List.of() : List.of(word(Pattern.quote(code) + ENDS)));
    }

    /** Whether one of these texts speaks of the person. */
    boolean in(List<String> texts) {
        return Stream.concat(names.stream(), codes.stream())
                .anyMatch(pattern ->
                        texts.stream().anyMatch(text -> pattern.matcher(text).find()));
    }

    private static List<Pattern> names(String name) {
        var words = WORD.matcher(BRACKETS.matcher(name).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
        if (words.isEmpty() || words.size() == 1 && words.get(0).length() < SHORTEST) {
            return List.of();
        }
        var family = form(words.get(0));
        if (words.size() == 1) {
            return List.of(word(family));
        }
        var first = words.get(1);
        var called = "(?:" + form(first) + "|" + Pattern.quote(first.substring(0, 1)) + "\\.)";
        var further = words.subList(2, words.size()).stream()
                .map(more -> "(?:" + GAP + form(more) + ")?")
                .collect(Collectors.joining());
        return List.of(word(family + GAP + called + further), word(called + further + GAP + family));
    }

    /** A word of a name without its ending. */
    private static String form(String word) {
        var stem = word.length() > SHORTEST ? word.substring(0, word.length() - ENDING) : word;
        return Pattern.quote(stem) + ENDED;
    }

    private static Pattern word(String said) {
        return Pattern.compile(BEGINS + said, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
