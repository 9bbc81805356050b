package org.rogatory.registers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two spellings of one number have in common: spaces, the number sign, Cyrillic letters that look like Latin ones,
 * kinds of dashes, letter case and leading zeros do not count.
 */
public final class NumberKey {

    static final int LONGEST = 120;

    private static final String CYRILLIC = "АВЕКМНОРСТУХІЈЅЁ";
    private static final String LATIN = "ABEKMHOPCTYXIJSE";
    private static final Pattern NUMBER_SIGN = Pattern.compile("[№#]|(?i)\\bN[o°º]?\\.?\\s+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212_]");
    private static final Pattern SLASHES = Pattern.compile("[\\\\\\u2044\\u2215]");
    private static final Pattern MEANINGLESS = Pattern.compile("[^\\p{L}\\p{Nd}/.,()-]");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private NumberKey() {}

    /** The number without all that does not count; empty if nothing is left. */
    public static String of(String typed) {
        var key = NUMBER_SIGN.matcher(typed).replaceAll("");
        key = Normalizer.normalize(key, Normalizer.Form.NFKC);
        key = SLASHES.matcher(DASHES.matcher(key).replaceAll("-")).replaceAll("/");
        key = latin(key.toUpperCase(Locale.ROOT));
        key = MEANINGLESS.matcher(key).replaceAll("");
        key = LEADING_ZEROS.matcher(key).replaceAll("");
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    /** Whether it tells a letter from others: a dash, or that there is no number, stands on many. */
    public static boolean distinct(String typed) {
        return of(typed).codePoints().anyMatch(Character::isDigit);
    }

    private static String latin(String text) {
        var result = new StringBuilder(text);
        for (int place = 0; place < result.length(); place++) {
            var at = CYRILLIC.indexOf(result.charAt(place));
            if (at >= 0) {
                result.setCharAt(place, LATIN.charAt(at));
            }
        }
        return result.toString();
    }
}
