package org.rogatory.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A volume of a file; the last one of an open file has no last day yet.
 *
 * @param firstDay the day of its first paper
 */
public record VolumeView(
        int number,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Integer sheets) {

    /** How many sheets a volume holds by custom; more is bound badly, but forbidden by nobody here. */
    public static final int CUSTOM = 250;

    /** Whether it has more sheets than custom allows. */
    public boolean thick() {
        return sheets != null && sheets > CUSTOM;
    }
}
