package org.rogatory.web.law;

import java.util.List;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SourceView;
import org.rogatory.web.shared.StatusView;

/**
 * What the rules say about one instrument, in the reader's words.
 *
 * @param open whether the request may rest on it, be it after confirmation
 */
record AdviceView(
        int rank,
        boolean open,
        String title,
        StatusView verdict,
        List<Row> facts,
        List<FindingView> findings,
        SourceView origin) {}
