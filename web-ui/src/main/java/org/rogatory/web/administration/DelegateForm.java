package org.rogatory.web.administration;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is named for which authority, as it was chosen. */
record DelegateForm(@Nullable String username, @Nullable String authority) {

    static DelegateForm empty() {
        return new DelegateForm("", "");
    }

    String officer() {
        return Objects.toString(username, "");
    }

    String branch() {
        return Objects.toString(authority, "");
    }
}
