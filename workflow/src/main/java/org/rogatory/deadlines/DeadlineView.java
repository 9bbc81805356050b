package org.rogatory.deadlines;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as pages show it.
 *
 * @param basis the article or the reason, in words of the reference data
 * @param dueAt the moment that governs
 * @param otherAt the other possible end where the law does not tell how to count; to be shown beside it
 * @param zone of the authority, or of the place of detention for custody limits
 * @param certain false where the days off of a year are not loaded, so that the date is to be checked
 * @param round which time the limit runs: 1, and one more each time it has passed without effect
 * @param pauseReason the verb that paused it
 * @param extendedFrom the end it had before it was prolonged
 * @param about the item for which alone it runs; null for the whole file
 */
public record DeadlineView(
        String deadlineRef,
        String caseRef,
        String ruleKey,
        DeadlineKind kind,
        String basis,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant otherAt,
        ZoneId zone,
        boolean certain,
        DeadlineStatus status,
        int round,
        @Nullable Instant pausedAt,
        @Nullable String pauseReason,
        @Nullable Instant extendedFrom,
        @Nullable String about) {

    /** The governing end on the wall clock of its zone. */
    public ZonedDateTime due() {
        return dueAt.atZone(zone);
    }

    public boolean running() {
        return status == DeadlineStatus.RUNNING;
    }
}
