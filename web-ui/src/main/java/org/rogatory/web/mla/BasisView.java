package org.rogatory.web.mla;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as the adviser ranks it, in the reader's words.
 *
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
        boolean chosen) {}
