package org.rogatory.signing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        kinds = Set.copyOf(kinds);
    }
}
