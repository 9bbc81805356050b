package org.rogatory.cases;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of a file as it is compared: people type numbers with spaces, in small letters, without the zeros in front,
 * or with Cyrillic letters that look like Latin ones.
 */
final class CaseNumber {

    private static final int DIGITS = 6;
    private static final int LONGEST = 160;
    private static final char BETWEEN = '-';
    private static final Pattern OWN = Pattern.compile("([A-Z]{2})([A-Z]{3})(\\d{4})(\\d{1,6})");
    private static final Pattern WITHOUT_STATE = Pattern.compile("([A-Z]{3})(\\d{4})(\\d{1,6})");

    private static final Map<Character, Character> LOOK_ALIKES = Map.ofEntries(
            Map.entry('А', 'A'),
            Map.entry('В', 'B'),
            Map.entry('Е', 'E'),
            Map.entry('Ё', 'E'),
            Map.entry('К', 'K'),
            Map.entry('М', 'M'),
            Map.entry('Н', 'H'),
            Map.entry('О', 'O'),
            Map.entry('Р', 'P'),
            Map.entry('С', 'C'),
            Map.entry('Т', 'T'),
            Map.entry('У', 'Y'),
            Map.entry('Х', 'X'),
            Map.entry('І', 'I'),
            Map.entry('Ј', 'J'),
            Map.entry('Ѕ', 'S'));

    private CaseNumber() {}

    /** Letters and digits alone, in capitals, look-alikes told as Latin; null for nothing. */
    static @Nullable String key(@Nullable String number) {
        if (number == null) {
            return null;
        }
        var key = new StringBuilder();
        plain(number).codePoints().filter(Character::isLetterOrDigit).forEach(point -> append(key, point));
        return key.substring(0, Math.min(key.length(), LONGEST));
    }

    /** Whether two numbers are alike also in how their digits stand apart: 18/2-35 is not 18/23-5. */
    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && grouped(one).equals(grouped(other));
    }

    /** The key with one sign wherever something stands between two digits. */
    private static String grouped(String number) {
        var grouped = new StringBuilder();
        var apart = false;
        for (var point : plain(number).codePoints().toArray()) {
            if (!Character.isLetterOrDigit(point)) {
                apart = true;
                continue;
            }
            if (apart && Character.isDigit(point) && endsWithDigit(grouped)) {
                grouped.append(BETWEEN);
            }
            append(grouped, point);
            apart = false;
        }
        return grouped.toString();
    }

    private static String plain(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }

    private static boolean endsWithDigit(StringBuilder key) {
        return !key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1));
    }

    private static void append(StringBuilder key, int point) {
        if (Character.isDigit(point)) {
            key.append(Character.digit(point, 10));
        } else if (Character.isBmpCodePoint(point)) {
            key.append(LOOK_ALIKES.getOrDefault((char) point, (char) point).charValue());
        } else {
            key.appendCodePoint(point);
        }
    }

    /** The key of one of our own numbers: with the State of the reader where it is left out, with all zeros. */
    static String own(String key, String state) {
        var full = WITHOUT_STATE.matcher(key).matches() ? state + key : key;
        var own = OWN.matcher(full);
        return own.matches()
                ? own.group(1)
                        + own.group(2)
                        + own.group(3)
                        + "0".repeat(DIGITS - own.group(4).length())
                        + own.group(4)
                : key;
    }
}
