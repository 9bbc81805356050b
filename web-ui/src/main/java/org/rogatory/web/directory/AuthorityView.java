package org.rogatory.web.directory;

import java.util.List;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SourceView;

/**
 * One authority in the tree of its State, in the reader's words.
 *
 * @param origin where it was read, how sure it is, what is to be confirmed
 */
record AuthorityView(
        String key,
        String name,
        String kind,
        boolean first,
        boolean central,
        boolean synthetic,
        List<Row> facts,
        SourceView origin,
        List<AuthorityView> below) {}
