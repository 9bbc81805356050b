package org.rogatory.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of access to a file as it stands; no words.
 *
 * @param authority key of the authority that keeps the file
 * @param username whose access it is
 * @param endsAt when it ends by itself, or null
 * @param reviewDue the last day of its review, where it is to be reviewed
 */
public record GrantView(
        String grantId,
        String caseRef,
        String authority,
        AccessKind kind,
        String username,
        AccessReason reason,
        AccessStatus status,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endsAt,
        @Nullable LocalDate reviewDue,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable ReviewFinding finding) {

    /** Whether it gives something, or keeps out, at a moment. */
    public boolean runs(Instant now) {
        return status == AccessStatus.STANDING && (endsAt == null || endsAt.isAfter(now));
    }
}
