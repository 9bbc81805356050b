package org.rogatory.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One import as those see it who take over for its authority. */
public record ImportView(
        String importId,
        String authority,
        String fingerprint,
        int lines,
        ImportStatus status,
        String broughtBy,
        Instant broughtAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant finishedAt,
        long version) {}
