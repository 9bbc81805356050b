package org.rogatory.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hold to be put on a file.
 *
 * @param decision number of the decision by which it is put
 * @param words more about the reason, in words of the office
 */
public record NewHold(
        @Nullable HoldReason reason,
        String decision,
        @Nullable LocalDate decisionDay,
        @Nullable String words) {}
