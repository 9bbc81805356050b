package org.rogatory.markings;

import java.util.regex.Pattern;

/** A number of the classified registry: digits, with at most a few letters and signs, so that it can tell nothing else. */
final class RegistryNumber {

    private static final int MOST_LETTERS = 4;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\d/.\\- ]{1,30}");

    private RegistryNumber() {}

    static boolean is(String text) {
        return SHAPE.matcher(text).matches()
                && text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().filter(Character::isLetter).count() <= MOST_LETTERS;
    }
}
