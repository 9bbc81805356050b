package org.rogatory.law;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.directory.UzbekScript;
import tools.jackson.databind.JsonNode;

/**
 * Whether the open part may name a protected person otherwise than the sealed block does: by the surname alone, in
 * another case, by a given name with an initial. A likeness is not an identity, so a person judges it; that the whole
 * name stands there is found by {@link PersonChecks#exposed}.
 */
final class ProtectedNames {

    static final String LIKELY = "protected_name_likely";

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’‘ʻʼ`]*");
    private static final Pattern SIGNS = Pattern.compile("['’‘ʻʼ`]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Locale CYRILLIC = Locale.forLanguageTag(UzbekScript.CYRILLIC);

    /** Shorter words are alike only where they are the same. */
    private static final int STEM = 4;
    /** So much of a word that is not written as a name must be the name. */
    private static final int LOWER_STEM = 6;
    /** Letters that an ending has at most. */
    private static final int ENDING = 3;
    /** Endings put behind a whole name, as {@code -ning}, are longer. */
    private static final int SUFFIX = 4;
    /** Within so many words stand the parts of one name. */
    private static final int NEAR = 2;

    private ProtectedNames() {}

    /** Looks at every text but the sealed ones, and lets the fields in which something is found be noted. */
    static boolean likely(RequestContent request) {
        var names = Values.elements(request.at("sealed.persons")).stream()
                .flatMap(ProtectedNames::names)
                .toList();
        var places = names.isEmpty()
                ? List.<String>of()
                : request.root().properties().stream()
                        .filter(field -> !"sealed".equals(field.getKey()))
                        .filter(field -> texts(field.getValue())
                                .anyMatch(text -> names.stream().anyMatch(name -> name.in(text))))
                        .map(field -> field.getKey())
                        .toList();
        places.forEach(request.heard());
        return !places.isEmpty();
    }

    /** What in the texts of a content may name one of these persons: each word with the parts of the name beside it. */
    static Set<String> told(List<JsonNode> persons, JsonNode content) {
        var names = persons.stream().flatMap(ProtectedNames::names).toList();
        return names.isEmpty()
                ? Set.of()
                : texts(content)
                        .flatMap(text -> names.stream().flatMap(name -> name.told(text)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isContainer()
                ? value.valueStream().flatMap(ProtectedNames::texts)
                : Stream.of(value).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static Stream<Name> names(JsonNode person) {
        return Stream.of("name", "name_latin")
                .map(field ->
                        PersonChecks.REMARK.matcher(Values.text(person, field)).replaceAll(""))
                .filter(name -> !name.isBlank())
                .map(ProtectedNames::name);
    }

    /** The surname is what is written in capitals; where that tells nothing, it stands first. */
    private static Name name(String name) {
        var parts = Arrays.asList(SPACES.split(name.strip()));
        var capitals = parts.stream().filter(ProtectedNames::capitals).toList();
        var surnames = capitals.isEmpty() || capitals.size() == parts.size() ? parts.subList(0, 1) : capitals;
        var given = parts.stream().filter(part -> !surnames.contains(part)).toList();
        return new Name(pieces(surnames), pieces(given));
    }

    private static boolean capitals(String part) {
        return part.codePoints().filter(Character::isLetter).count() > 1
                && part.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** The words of parts of a name, as they are and in Cyrillic where they are Uzbek; particles are no names. */
    private static List<String> pieces(List<String> parts) {
        return parts.stream()
                .flatMap(part -> words(part).stream())
                .filter(word -> !lower(word))
                .flatMap(word -> Stream.of(word, UzbekScript.written(asName(word), CYRILLIC)))
                .map(ProtectedNames::plain)
                .filter(word -> word.length() > 1)
                .distinct()
                .toList();
    }

    private static String asName(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Georgian knows no capitals: there every word may be a name. */
    private static boolean lower(String word) {
        var first = word.codePointAt(0);
        return Character.isLowerCase(first) && Character.UnicodeScript.of(first) != Character.UnicodeScript.GEORGIAN;
    }

    private static String plain(String word) {
        return PersonChecks.small(SIGNS.matcher(word).replaceAll("")).replace('ё', 'е');
    }

    /** Whether a word of a text may be this piece of a name, whatever its ending. */
    private static boolean alike(String piece, String raw) {
        var word = plain(raw);
        if (piece.length() < STEM || word.equals(piece)) {
            return word.equals(piece);
        }
        var common = common(piece, word);
        var ending = common == piece.length() ? SUFFIX : ENDING;
        return common >= (lower(raw) ? LOWER_STEM : STEM)
                && common * 3 > piece.length() * 2
                && piece.length() - common <= ENDING
                && word.length() - common <= ending;
    }

    private static int common(String one, String other) {
        var most = Math.min(one.length(), other.length());
        return IntStream.range(0, most)
                .filter(at -> one.charAt(at) != other.charAt(at))
                .findFirst()
                .orElse(most);
    }

    /** The pieces of a name by which it may be told. */
    private record Name(List<String> surnames, List<String> given) {

        boolean in(String text) {
            return told(text).findAny().isPresent();
        }

        Stream<String> told(String text) {
            var words = words(text);
            return IntStream.range(0, words.size())
                    .filter(at -> at(words, at))
                    .mapToObj(at -> words.get(at) + beside(words, at))
                    .map(ProtectedNames::plain);
        }

        /** A surname with an initial tells more than the surname that stands elsewhere alone. */
        private String beside(List<String> words, int at) {
            return near(words, at)
                    .filter(other -> givenName(other) || initial(surnames, other))
                    .map(other -> " " + other)
                    .sorted()
                    .distinct()
                    .collect(Collectors.joining());
        }

        private boolean at(List<String> words, int at) {
            var word = words.get(at);
            if (surnames.stream().anyMatch(piece -> piece.length() >= STEM && alike(piece, word))) {
                return true;
            }
            return any(surnames, word) && near(words, at).anyMatch(this::givenName)
                    || any(given, word) && near(words, at).anyMatch(other -> initial(surnames, other));
        }

        private boolean givenName(String word) {
            return any(given, word) || initial(given, word);
        }

        private static boolean any(List<String> pieces, String word) {
            return !lower(word) && pieces.stream().anyMatch(piece -> alike(piece, word));
        }

        private static boolean initial(List<String> pieces, String word) {
            return word.length() == 1
                    && !lower(word)
                    && pieces.stream().anyMatch(piece -> piece.startsWith(plain(word)));
        }

        private static Stream<String> near(List<String> words, int at) {
            return IntStream.rangeClosed(Math.max(0, at - NEAR), Math.min(words.size() - 1, at + NEAR))
                    .filter(other -> other != at)
                    .mapToObj(words::get);
        }
    }
}
