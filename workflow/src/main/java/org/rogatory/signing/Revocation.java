package org.rogatory.signing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/**
 * That a right ends before its time.
 *
 * @param day the first day on which nothing is signed on it; null for today
 * @param reason why
 * @param order number of the order that revokes it, where there is one
 */
public record Revocation(
        @Nullable LocalDate day,
        @Nullable String reason,
        @Nullable String order) {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_ORDER = 60;

    /** The day, which is not past. */
    LocalDate from(LocalDate today) {
        var from = day == null ? today : day;
        if (from.isBefore(today)) {
            throw Refusal.of("day-past", "day");
        }
        return from;
    }

    /** The reason, without which no right is revoked. */
    String why() {
        if (reason == null || reason.isBlank()) {
            throw Refusal.of("revocation-reason-missing", "reason");
        }
        return reason.length() > LONGEST_REASON ? tooLong("reason") : reason.strip();
    }

    /** The number of the order, or null. */
    @Nullable
    String number() {
        if (order == null || order.isBlank()) {
            return null;
        }
        return order.length() > LONGEST_ORDER ? tooLong("order") : order.strip();
    }

    private static String tooLong(String field) {
        throw Refusal.of("too-long", field);
    }
}
