package org.rogatory.mla.copy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * How the texts of a request speak of a person: by name in any of its cases, the first names also by their initial, by the
 * family name alone, or by code.
 */
record PersonWords(List<Pattern> names, List<Pattern> families, List<Pattern> codes) {

    /** Shorter words stand for too much. */
    private static final int SHORTEST = 4;
    /** What a word may lose or change at its end in another case. */
    private static final int ENDING = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}ʻʼ’'-]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    /** What a family name ends with in the feminine, and loses in other cases. */
    private static final Pattern VOWEL =
            Pattern.compile("[aeiouаяеоуыи]$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A letter of the Armenian alphabet that is two in capitals. */
    private static final Pattern YEV = Pattern.compile("և|ե[վւ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Joins nothing that stood apart before. */
    private static final String APART = " | ";

    private static final String ENDED = "[\\p{L}\\p{M}ʻʼ’'-]*";
    private static final String GAP = "[\\s,.]{1,4}";
    private static final String BEGINS = "(?<![\\p{L}\\p{N}])";
    private static final String ENDS = "(?![\\p{L}\\p{N}])";

    static PersonWords of(JsonNode person) {
        var names = Stream.of("name", "name_latin")
                .flatMap(key -> names(person.path(key).asString("")).stream())
                .toList();
        var families = Stream.of("name", "name_latin")
                .filter(key -> !person.path("role").asString("").contains("legal"))
                .flatMap(key -> family(person.path(key).asString("")).stream())
                .toList();
        var code = person.path("code").asString("");
        return new PersonWords(names, families, code.isBlank() ? List.of() : List.of(word(Pattern.quote(code) + ENDS)));
    }

    /** Whether one of these texts speaks of the person. */
    boolean in(List<String> texts) {
        return Stream.concat(names.stream(), codes.stream())
                .anyMatch(pattern ->
                        texts.stream().anyMatch(text -> pattern.matcher(text).find()));
    }

    /** Whether one of these texts has the family name, without the first one. */
    boolean byFamilyIn(List<String> texts) {
        return families.stream()
                .anyMatch(pattern ->
                        texts.stream().anyMatch(text -> pattern.matcher(text).find()));
    }

    /** The same text without the places that name the person by more than the family name. */
    String without(String text) {
        var less = text;
        for (var name : names) {
            less = name.matcher(less).replaceAll(APART);
        }
        return less;
    }

    private static List<String> words(String name) {
        return WORD.matcher(BRACKETS.matcher(name).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /**
     * The family name, where it stands in capitals beside an initial, or another name that does not; without its last
     * vowel. Of other names nobody can tell which word it is, or whether it is one: what is called the farm owner would
     * take every farm with it.
     */
    private static Optional<Pattern> family(String name) {
        var words = words(name);
        if (words.stream().allMatch(word -> word.length() > 1 && inCapitals(word))) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> inCapitals(word) && word.length() >= SHORTEST)
                .map(word -> VOWEL.matcher(word).replaceFirst(""))
                .filter(stem -> stem.length() >= SHORTEST)
                .findFirst()
                .map(stem -> word(quoted(stem) + ENDED));
    }

    private static boolean inCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static List<Pattern> names(String name) {
        var words = words(name);
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
        var letters = YEV.matcher(word).replaceAll("և");
        var stem = letters.length() > SHORTEST ? letters.substring(0, letters.length() - ENDING) : letters;
        return quoted(stem) + ENDED;
    }

    private static String quoted(String said) {
        return YEV.matcher(Pattern.quote(said)).replaceAll("\\\\E(?:և|եվ|եւ)\\\\Q");
    }

    private static Pattern word(String said) {
        return Pattern.compile(BEGINS + said, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
