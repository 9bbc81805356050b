package org.rogatory.subject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An export as it is asked for.
 *
 * @param number of the letter or decision by which it was asked for
 */
public record NewExport(
        String name, @Nullable LocalDate born, @Nullable ExportGround ground, String number) {

    public NewExport {
        name = name.strip();
        number = number.strip();
    }

    /** Says nothing, so that no log ever names anybody. */
    @Override
    public String toString() {
        return "NewExport";
    }
}
