package org.rogatory.web.mla;

import java.util.List;
import org.rogatory.web.shared.FindingView;

/**
 * A row of the interview: a person, an offence, an item.
 *
 * @param id where jump lists lead
 * @param was the row as it was, carried by the page
 */
record RowView(String id, String title, String was, List<FieldView> fields, List<FindingView> findings) {

    /** Whether something in it wants attention. */
    public boolean open() {
        return was.isEmpty()
                || !findings.isEmpty()
                || fields.stream()
                        .flatMap(FieldView::all)
                        .anyMatch(field ->
                                field.problem() != null || !field.findings().isEmpty());
    }
}
