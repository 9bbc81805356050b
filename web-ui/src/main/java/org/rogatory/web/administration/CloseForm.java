package org.rogatory.web.administration;

import org.jspecify.annotations.Nullable;

/**
 * An account is to be closed.
 *
 * @param version of the account as it was read
 * @param knowingly whether it is confirmed that nobody opens the cabinet of the service without it
 */
record CloseForm(@Nullable Long version, @Nullable Boolean knowingly) {

    boolean known() {
        return Boolean.TRUE.equals(knowingly);
    }
}
