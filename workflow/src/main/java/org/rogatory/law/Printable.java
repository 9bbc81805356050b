package org.rogatory.law;

/**
 * Tells the signs that can stand in a letter from those that cannot: control characters, halves of a sign and
 * noncharacters. Tabs and line ends are texts' own.
 */
public final class Printable {

    private static final int NONCHARACTERS = 0xFFFE;

    private Printable() {}

    /** Whether every sign of the text can be printed. */
    public static boolean all(CharSequence text) {
        return text.codePoints().allMatch(Printable::sign);
    }

    /** The text without what cannot be printed; a break that a word processor left becomes a line end. */
    public static String only(String text) {
        return text.replace('\u000B', '\n')
                .codePoints()
                .filter(Printable::sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean sign(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return true;
        }
        return !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE
                && (codePoint & NONCHARACTERS) != NONCHARACTERS;
    }
}
