package org.rogatory.signing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * In what capacity an officer signs a document.
 *
 * @param forWhom user name of the person in whose place he signs, if it is another's
 * @param orderNumber number of the order that gives the right
 */
public record Capacity(
        SigningBasis basis,
        @Nullable String forWhom,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate) {

    static final Capacity BY_ROLE = new Capacity(SigningBasis.ROLE, null, null, null);
}
