package org.rogatory.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as its report tells it.
 *
 * @param line the number the spreadsheet shows beside it
 * @param typed what stood in the cells; empty once the file is there
 * @param caseRef the file it has become, or that was there before
 */
public record RowView(
        int line,
        RowStatus status,
        Map<Column, String> typed,
        List<Fault> faults,
        @Nullable String caseRef) {

    public RowView {
        typed = Map.copyOf(typed);
        faults = List.copyOf(faults);
    }
}
