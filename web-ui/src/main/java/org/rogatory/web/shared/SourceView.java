package org.rogatory.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something of the reference data was read and how sure it is, in the reader's words.
 *
 * @param of what it is about, for those who hear the page
 * @param confidence in words; null where the data say none
 */
public record SourceView(String of, @Nullable String confidence, List<Line> lines) {

    public SourceView {
        lines = List.copyOf(lines);
    }

    /**
     * One source or remark.
     *
     * @param language of the words where they are not in the reader's
     */
    public record Line(String text, @Nullable String language) {}

    public boolean empty() {
        return confidence == null && lines.isEmpty();
    }
}
