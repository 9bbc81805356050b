package org.rogatory.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * A finding in the reader's words.
 *
 * @param level {@code error}, {@code warning}, {@code info}, {@code ok} or {@code stop}
 * @param title what is wrong
 * @param advice how to mend it
 * @param source article, and whether it blocks
 * @param href place in the form, or null
 */
public record FindingView(
        String level,
        String title,
        @Nullable String advice,
        @Nullable String source,
        @Nullable String href) {}
