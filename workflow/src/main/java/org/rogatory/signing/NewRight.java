package org.rogatory.signing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/**
 * A signing right to be recorded.
 *
 * @param holder user name of who may sign
 * @param kinds kinds of documents of the reference data; empty for all
 * @param onBehalfOf user name of the person whose post or power it is, for acting and delegation
 * @param validTo last day, this day included, or null until it is revoked
 */
public record NewRight(
        String authority,
        String holder,
        SigningBasis basis,
        Set<String> kinds,
        @Nullable String onBehalfOf,
        String orderNumber,
        @Nullable LocalDate orderDate,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public NewRight {
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    }

    /** Refuses one without an order or without the days it needs. */
    void demandOrder() {
        if (orderNumber.isBlank()) {
            throw Refusal.of("order-number-missing", "orderNumber");
        }
        if (orderDate == null) {
            throw Refusal.of("order-date-missing", "orderDate");
        }
        if (validFrom == null) {
            throw Refusal.of("first-day-missing", "validFrom");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw Refusal.of("right-ends-before-it-begins", "validTo");
        }
        if (validTo == null && basis != SigningBasis.POST) {
            throw Refusal.of("last-day-missing", "validTo");
        }
    }
}
