package org.rogatory.web.mla;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SourceView;

/**
 * An instrument as the adviser ranks it, in the reader's words.
 *
 * @param channel null where it was chosen and is no choice any more, as are the languages and where it was read
 * @param bound what is known of each of the two States
 * @param verdict {@code carries}, {@code confirm} or {@code no}
 */
record BasisView(
        String id,
        String title,
        String verdict,
        String why,
        List<String> articles,
        @Nullable String channel,
        @Nullable String languages,
        List<Row> bound,
        @Nullable SourceView origin,
        boolean chosen) {}
