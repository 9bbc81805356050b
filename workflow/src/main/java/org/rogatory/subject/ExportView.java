package org.rogatory.subject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export without whom it is about.
 *
 * @param decidedBy who approved or refused it, or null
 * @param endsAt when what it holds is gone; null once it is
 */
public record ExportView(
        String exportId,
        String authority,
        ExportGround ground,
        ExportStatus status,
        String askedBy,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant madeAt,
        @Nullable Instant endsAt) {}
