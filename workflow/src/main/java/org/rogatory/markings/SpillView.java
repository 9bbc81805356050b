package org.rogatory.markings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An isolated document or text as those see it who decide about it: never what it says.
 *
 * @param caseRef its file; null for what belongs to none, and where it is for others by name or protected by default and the
 *     reader does not see it
 * @param kind what it is, for example {@code note}
 * @param proposal what one person proposes and another is to confirm
 * @param outcome what was decided; null as long as it is isolated
 */
public record SpillView(
        String spillId,
        @Nullable String caseRef,
        String kind,
        String authority,
        String reportedBy,
        Instant reportedAt,
        @Nullable SpillOutcome proposal,
        @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable SpillOutcome outcome,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** The same for who decides about it and is not to know in which file it lies. */
    SpillView withoutFile() {
        return new SpillView(
                spillId,
                null,
                kind,
                authority,
                reportedBy,
                reportedAt,
                proposal,
                proposedBy,
                proposedAt,
                outcome,
                decidedBy,
                decidedAt);
    }

    /** Whether it is still to be decided about. */
    public boolean open() {
        return outcome == null;
    }
}
