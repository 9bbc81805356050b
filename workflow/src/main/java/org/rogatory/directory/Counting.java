package org.rogatory.directory;

import java.util.Locale;

/** Which form of a word a number asks for. */
public final class Counting {

    private Counting() {}

    /** {@code one}, {@code few} or {@code many}, as the language counts; {@code few} is asked for in Russian only. */
    public static String form(long number, Locale language) {
        if (!"ru".equals(language.getLanguage())) {
            return number == 1 ? "one" : "many";
        }
        var ten = number % 10;
        var hundred = number % 100;
        if (ten == 1 && hundred != 11) {
            return "one";
        }
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
    }
}
