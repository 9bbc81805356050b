package org.rogatory.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hold on a file.
 *
 * @param words null where nothing was said, or where it cannot be read any more
 * @param askedBy who asks that it be lifted, or null
 * @param liftedBy who lifted it; null while it runs
 */
public record HoldView(
        String holdId,
        HoldReason reason,
        String decision,
        LocalDate decisionDay,
        @Nullable String words,
        String heldBy,
        Instant heldAt,
        @Nullable String askedBy,
        @Nullable String liftedBy,
        @Nullable Instant liftedAt) {

    /** Whether it keeps the file from destruction. */
    public boolean running() {
        return liftedBy == null;
    }
}
