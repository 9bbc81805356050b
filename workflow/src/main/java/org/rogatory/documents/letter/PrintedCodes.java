package org.rogatory.documents.letter;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The signs that a letter shows as codes like {@code [U+1F600]}, or not at all: what it says has them no more. */
public final class PrintedCodes {

    private static final Pattern CODES = Pattern.compile("\\[(U\\+[0-9A-F]{4,6}(?: U\\+[0-9A-F]{4,6})*)]");
    private static final int HEXADECIMAL = 16;

    private PrintedCodes() {}

    /** Whether a sign shows nothing: controls, marks of direction, joiners, variants. */
    public static boolean invisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED && Character.isIdentifierIgnorable(codePoint)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    /** Whether a letter may show one of these texts where the other is meant, whatever its fonts can show. */
    public static boolean alike(String one, String other) {
        return one.equals(other) || told(one).equals(told(other));
    }

    /** The text with signs in place of their codes, and without what shows nothing. */
    private static String told(String text) {
        var signs = CODES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(signs(found)));
        return signs.replace('\t', ' ')
                .codePoints()
                .filter(sign -> sign == '\n' || !invisible(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Codes of no sign stay as they are. */
    private static String signs(MatchResult found) {
        var signs = Stream.of(found.group(1).split(" "))
                .mapToInt(code -> Integer.parseInt(code.substring(2), HEXADECIMAL))
                .toArray();
        return IntStream.of(signs).allMatch(Character::isValidCodePoint)
                ? new String(signs, 0, signs.length)
                : found.group();
    }
}
