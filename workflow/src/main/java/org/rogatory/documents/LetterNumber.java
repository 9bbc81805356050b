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
}
