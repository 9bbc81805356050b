package org.rogatory.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The number under which an office has registered a letter.
 *
 * @param day the day of the registration; null where only the number is known
 */
public record LetterNumber(String number, @Nullable LocalDate day) {

    /** The number and its day; null where there is no number. */
    public static @Nullable LetterNumber of(@Nullable String number, @Nullable LocalDate day) {
        return number == null || number.isBlank() ? null : new LetterNumber(number.strip(), day);
    }

    /**
     * The number as an officer tells it in a field for references; null where it is rather words than a number. Numbers
     * are kept readable so that they can be searched, so names must not get among them.
     */
    public static @Nullable LetterNumber told(@Nullable String reference, @Nullable LocalDate day) {
        return reference == null || wordy(reference) ? null : of(reference, day);
    }

    private static boolean wordy(String reference) {
        var letters = reference.codePoints().filter(Character::isLetter).count();
        var others = reference
                .codePoints()
                .filter(sign -> !Character.isLetter(sign) && !Character.isWhitespace(sign))
                .count();
        return letters > others;
    }
}
