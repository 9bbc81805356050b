package org.rogatory.documents.letter;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number under which an office has registered a letter.
 *
 * @param day the day of the registration; null where only the number is known
 */
public record LetterNumber(String number, @Nullable LocalDate day) {

    /** What a program makes up is a number, whatever letters are among its signs. */
    private static final Pattern MADE = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** An office's abbreviations before its number, such as IT-ANS-1: capitals, too few in a row for most names. */
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}{1,3}([-/]\\p{Lu}{1,3})*[-/]?\\d+([-/]\\d+)*");

    private static final Pattern OF_A_PROGRAM = Pattern.compile("[\\x21-\\x7e]*");

    /** The number and its day; null where there is no number. */
    public static @Nullable LetterNumber of(@Nullable String number, @Nullable LocalDate day) {
        return number == null || number.isBlank() ? null : new LetterNumber(number.strip(), day);
    }

    /**
     * The number as an officer tells it in a field for references; null where it is rather words than a number. Numbers
     * are kept readable so that they can be searched, so names must not get among them.
     */
    public static @Nullable LetterNumber told(@Nullable String reference, @Nullable LocalDate day) {
        return of(readable(reference), day);
    }

    /** A reference that is kept readable; null where it is rather words than a number. */
    public static @Nullable String readable(@Nullable String reference) {
        return reference == null || wordy(reference) ? null : reference;
    }

    /**
     * Whether a text is rather words than a number: it has more letters than digits and marks, and they are not the
     * abbreviations of an office.
     */
    public static boolean wordy(String reference) {
        if (ABBREVIATED.matcher(reference.strip()).matches()) {
            return false;
        }
        var counted = MADE.matcher(reference).replaceAll("0".repeat(36));
        var letters = counted.codePoints().filter(Character::isLetter).count();
        var others = counted.codePoints()
                .filter(sign -> !Character.isLetter(sign) && !Character.isWhitespace(sign))
                .count();
        return letters > others;
    }

    /** Whether the reference of another system is words: programs know theirs by any letters, but without a space. */
    public static boolean wordyName(String reference) {
        return wordy(reference) && !OF_A_PROGRAM.matcher(reference).matches();
    }
}
