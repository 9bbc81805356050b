package org.rogatory.subject;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An export as it is asked for.
 *
 * @param number of the letter or decision by which it was asked for
 * @param language in which who asks reads the pages, and so the list; null for that of his account
 */
public record NewExport(
        String name,
        @Nullable LocalDate born,
        @Nullable ExportGround ground,
        String number,
        @Nullable Locale language) {

    public NewExport {
        name = name.strip();
        number = number.strip();
    }

    /** One whose list is in the language of the account. */
    public NewExport(String name, @Nullable LocalDate born, @Nullable ExportGround ground, String number) {
        this(name, born, ground, number, null);
    }

    /** Says nothing, so that no log ever names anybody. */
    @Override
    public String toString() {
        return "NewExport";
    }
}
