package org.rogatory.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as pages show it.
 *
 * @param basis the article or the reason, in words of the reference data
 * @param dueAt the moment that governs
 * @param otherAt the other possible end where the law does not tell how to count; to be shown beside it
 * @param zone of the authority, or of the place of detention for custody limits
 * @param certain false where not all that it was counted from is known or verified, as days off or the rule itself, so
 *     that the date is to be checked
 * @param round which time the limit runs: 1, and one more each time it has passed without effect
 * @param pauseReason the verb that paused it
 * @param extendedFrom the end it had before it was prolonged
 * @param about the item for which alone it runs; null for the whole file
 * @param overdue it has passed, what was due is not done, and the file does not wait
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
        @Nullable String about,
        boolean overdue) {

    /** The governing end on the wall clock of its zone. */
    public ZonedDateTime due() {
        return dueAt.atZone(zone);
    }

    /** The day on which it ends; an end at midnight is the end of the day before. */
    public LocalDate lastDay() {
        return CalendarCount.lastDayEndingAt(dueAt, zone);
    }

    /** The first to end; but what is overdue hides no limit of law: only what the office set itself is ever overdue. */
    static DeadlineView foremost(List<DeadlineView> byEnd) {
        var first = byEnd.get(0);
        return byEnd.stream()
                .filter(deadline -> first.overdue && deadline.kind.legal())
                .findFirst()
                .orElse(first);
    }

    public boolean running() {
        return status == DeadlineStatus.RUNNING;
    }

    /** Whether it only counts the time to the next reminder, since the limit itself has passed and is owed still. */
    public boolean repeats(Collection<DeadlineView> others) {
        return running() && round > 1 && others.stream().anyMatch(this::follows);
    }

    private boolean follows(DeadlineView passed) {
        return passed.overdue
                && passed.caseRef.equals(caseRef)
                && passed.ruleKey.equals(ruleKey)
                && Objects.equals(passed.about, about);
    }
}
