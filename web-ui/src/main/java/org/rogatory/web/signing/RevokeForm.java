package org.rogatory.web.signing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.signing.Revocation;

/**
 * How a right is revoked, as it is typed.
 *
 * @param once the mark of the form
 */
record RevokeForm(
        @Nullable String reason,
        @Nullable LocalDate day,
        @Nullable String order,
        @Nullable String once) {

    Revocation wanted() {
        return new Revocation(day, reason, order);
    }
}
