package org.rogatory.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, or why it says nothing that could be taken over.
 *
 * @param file null where there are faults
 */
record Checked(@Nullable PaperFile file, List<Fault> faults) {

    /** Whether nothing of the row may be kept. */
    boolean tooHigh() {
        return faults.stream().anyMatch(fault -> RowCheck.TOO_HIGH.equals(fault.code()));
    }

    Checked {
        faults = List.copyOf(faults);
    }
}
