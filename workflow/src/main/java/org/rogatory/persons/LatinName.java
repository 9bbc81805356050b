package org.rogatory.persons;

import static java.util.Map.entry;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The Latin form of a name, proposed letter by letter from the table for Cyrillic of ICAO Doc 9303, part 3, as passports
 * have it. The table has general values; what a State's own passports write otherwise a person corrects. A letter that the
 * table does not know, or another script, makes no proposal rather than a wrong one.
 */
public final class LatinName {

    private static final Map<Character, String> ICAO = Map.ofEntries(
            entry('А', "A"),
            entry('Б', "B"),
            entry('В', "V"),
            entry('Г', "G"),
            entry('Д', "D"),
            entry('Е', "E"),
            entry('Ё', "E"),
            entry('Ж', "ZH"),
            entry('З', "Z"),
            entry('И', "I"),
            entry('І', "I"),
            entry('Й', "I"),
            entry('К', "K"),
            entry('Л', "L"),
            entry('М', "M"),
            entry('Н', "N"),
            entry('О', "O"),
            entry('П', "P"),
            entry('Р', "R"),
            entry('С', "S"),
            entry('Т', "T"),
            entry('У', "U"),
            entry('Ф', "F"),
            entry('Х', "KH"),
            entry('Ц', "TS"),
            entry('Ч', "CH"),
            entry('Ш', "SH"),
            entry('Щ', "SHCH"),
            entry('Ы', "Y"),
            entry('Ъ', "IE"),
            entry('Ь', ""),
            entry('Э', "E"),
            entry('Ю', "IU"),
            entry('Я', "IA"),
            entry('Ґ', "G"),
            entry('Ў', "U"),
            entry('Ѓ', "G"),
            entry('Ђ', "D"),
            entry('Ѕ', "DZ"),
            entry('Ј', "J"),
            entry('Ќ', "K"),
            entry('Љ', "LJ"),
            entry('Њ', "NJ"),
            entry('Џ', "DZ"),
            entry('Є', "IE"),
            entry('Ї', "I"));

    /** The scripts of the languages of letters that are not written in Latin. */
    private static final Map<String, UnicodeScript> SCRIPTS = Map.ofEntries(
            entry("ru", UnicodeScript.CYRILLIC),
            entry("kk", UnicodeScript.CYRILLIC),
            entry("ky", UnicodeScript.CYRILLIC),
            entry("tg", UnicodeScript.CYRILLIC),
            entry("mn", UnicodeScript.CYRILLIC),
            entry("uk", UnicodeScript.CYRILLIC),
            entry("be", UnicodeScript.CYRILLIC),
            entry("bg", UnicodeScript.CYRILLIC),
            entry("hy", UnicodeScript.ARMENIAN),
            entry("ka", UnicodeScript.GEORGIAN),
            entry("ar", UnicodeScript.ARABIC),
            entry("fa", UnicodeScript.ARABIC),
            entry("el", UnicodeScript.GREEK),
            entry("he", UnicodeScript.HEBREW));

    private LatinName() {}

    /** The Latin form of a name; empty for a name in Latin letters and for one that the table cannot tell. */
    public static Optional<String> proposed(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC);
        if (plain.chars().noneMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.CYRILLIC)) {
            return Optional.empty();
        }
        var latin = new StringBuilder();
        for (int at = 0; at < plain.length(); at++) {
            var letter = plain.charAt(at);
            var known = ICAO.get(Character.toUpperCase(letter));
            if (known != null) {
                latin.append(cased(known, plain, at));
            } else if (Character.isLetter(letter) && UnicodeScript.of(letter) != UnicodeScript.LATIN) {
                return Optional.empty();
            } else {
                latin.append(letter);
            }
        }
        return Optional.of(latin.toString());
    }

    /** A capital that becomes several letters is all capitals only in a word of capitals. */
    private static String cased(String latin, String name, int at) {
        if (Character.isLowerCase(name.charAt(at))) {
            return latin.toLowerCase(Locale.ROOT);
        }
        var next = at + 1 < name.length() ? name.charAt(at + 1) : ' ';
        var before = at > 0 ? name.charAt(at - 1) : ' ';
        var capitals = Character.isLetter(next) ? Character.isUpperCase(next) : Character.isUpperCase(before);
        return latin.length() < 2 || capitals
                ? latin
                : latin.charAt(0) + latin.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whether a name is written in the script in which this language is. */
    public static boolean readable(String name, Locale language) {
        var script = "Cyrl".equals(language.getScript())
                ? UnicodeScript.CYRILLIC
                : SCRIPTS.getOrDefault(language.getLanguage(), UnicodeScript.LATIN);
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .allMatch(script::equals);
    }
}
