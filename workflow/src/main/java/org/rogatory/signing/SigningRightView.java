package org.rogatory.signing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A signing right as its register shows it; revoked ones stay to be seen.
 *
 * @param kinds kinds of documents; empty for all
 * @param revocation set where it was revoked
 */
public record SigningRightView(
        String rightId,
        String authority,
        String holder,
        SigningBasis basis,
        Set<String> kinds,
        @Nullable String onBehalfOf,
        String orderNumber,
        LocalDate orderDate,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Revoked revocation) {

    /**
     * From which day it is revoked, by which order and why.
     *
     * @param from the first day on which nothing is signed on it; null where it was ended at once
     * @param reason null where it was not told, and for who may not read it
     */
    public record Revoked(
            @Nullable LocalDate from,
            @Nullable String order,
            @Nullable String reason) {

        private boolean before(LocalDate day) {
            return from != null && day.isBefore(from);
        }
    }

    /** Whether it was revoked, be it from a day that is still ahead. */
    public boolean revoked() {
        return revocation != null;
    }

    /** Whether it is revoked on a day; one that is revoked from a later day is not. */
    public boolean revoked(LocalDate day) {
        return revocation != null && !revocation.before(day);
    }

    /** Whether nothing is signed on it any more from a day on. */
    public boolean over(LocalDate day) {
        return revoked(day) || validTo != null && day.isAfter(validTo);
    }

    /** Whether documents may be signed on it on a day. */
    public boolean on(LocalDate day) {
        return !over(day) && !day.isBefore(validFrom);
    }

    /** Whether it covers a kind of document. */
    public boolean covers(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
