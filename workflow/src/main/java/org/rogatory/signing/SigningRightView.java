package org.rogatory.signing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A signing right as its register shows it; revoked ones stay to be seen.
 *
 * @param kinds kinds of documents; empty for all
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
        boolean revoked) {

    /** Whether documents may be signed on it on a day. */
    public boolean on(LocalDate day) {
        return !revoked && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it covers a kind of document. */
    public boolean covers(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
