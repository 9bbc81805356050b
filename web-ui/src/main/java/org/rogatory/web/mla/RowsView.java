package org.rogatory.web.mla;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Option;

/**
 * Rows of the interview with their buttons.
 *
 * @param types what a new row may be; empty where all rows are alike
 */
record RowsView(
        String kind,
        String title,
        @Nullable String hint,
        List<RowView> rows,
        List<Option> types,
        List<FindingView> findings) {

    private static final int FEW = 8;

    /** Many rows are folded. */
    public boolean folded() {
        return rows.size() > FEW;
    }
}
