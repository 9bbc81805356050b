package org.rogatory.web.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.AccessReason;
import org.rogatory.access.NewAccess;

/**
 * A step of access as it is asked for.
 *
 * @param officer user name of whom the head names
 * @param once the mark of the form
 */
record AccessForm(
        @Nullable String reason,
        @Nullable String words,
        @Nullable String officer,
        @Nullable String once) {

    static AccessForm empty() {
        return new AccessForm(null, null, null, null);
    }

    NewAccess wanted() {
        return new NewAccess(AccessReason.of(Objects.toString(reason, "")).orElse(null), words);
    }
}
