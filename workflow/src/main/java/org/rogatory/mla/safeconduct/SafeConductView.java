package org.rogatory.mla.safeconduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The stay of the person who came for an item.
 *
 * @param toldOn the day on which he was told that his presence is no longer needed
 * @param counted whether the limit of a cited instrument was counted from that day
 */
public record SafeConductView(
        String itemRef,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate leftOn,
        boolean counted) {

    /** Whether he was told that he may go, is not known to have left, and nobody knows for how many days he is protected. */
    public boolean daysUnknown() {
        return toldOn != null && leftOn == null && !counted;
    }
}
