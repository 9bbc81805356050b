package org.rogatory.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act of the archive.
 *
 * @param settledBy who accepted, approved or rejected it; null while it is proposed
 * @param executedBy who carried the destruction out, or null
 */
public record ActView(
        String actId,
        String authority,
        ActKind kind,
        String number,
        LocalDate day,
        ActStatus status,
        String proposedBy,
        Instant proposedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String executedBy,
        @Nullable Instant executedAt) {}
