package org.rogatory.web.directory;

import java.util.List;
import org.rogatory.web.shared.Row;

/**
 * One authority in the tree of its State, in the reader's words.
 *
 * @param confidence high, medium or low
 * @param sources where it was read, as the titles of the sources
 */
record AuthorityView(
        String key,
        String name,
        String kind,
        boolean first,
        boolean central,
        boolean synthetic,
        List<Row> facts,
        String confidence,
        List<String> sources,
        List<AuthorityView> below) {}
