package org.rogatory.persons;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sign that stands where words were taken out: black, with a number by which they find their place again. */
final class WordSign {

    private static final String BLACK = "\u2588\u2588\u2588\u2588\u2588 ";
    private static final Pattern SHAPE = Pattern.compile(BLACK + "([0-9a-f]{16})");
    private static final int BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private WordSign() {}

    static String number() {
        var number = new byte[BYTES];
        RANDOM.nextBytes(number);
        return HexFormat.of().formatHex(number);
    }

    static String of(String number) {
        return BLACK + number;
    }

    /** The numbers of the signs in a text. */
    static List<String> numbers(String text) {
        return SHAPE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    /** What may be told of a text of which words are erased: nothing of one that is all black, otherwise black without number. */
    static String told(String text) {
        return rest(text).isEmpty() ? "" : SHAPE.matcher(text).replaceAll(BLACK.strip());
    }

    /** What of a text is not black. */
    static String rest(String text) {
        return SHAPE.matcher(text).replaceAll("").strip();
    }
}
