package org.rogatory.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, or why it says nothing that could be taken over.
 *
 * @param file null where there are faults
 */
record Checked(@Nullable PaperFile file, List<Fault> faults) {

    Checked {
        faults = List.copyOf(faults);
    }
}
