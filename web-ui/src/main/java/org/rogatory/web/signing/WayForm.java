package org.rogatory.web.signing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.signing.NewWayRule;

/**
 * A rule of the ways to sign as the administrator types it.
 *
 * @param kind kind of the letters; empty for all that have no rule of their own
 * @param once the mark of the form
 */
record WayForm(
        @Nullable String authority,
        @Nullable String kind,
        @Nullable List<String> ways,
        @Nullable LocalDate validFrom,
        @Nullable String once) {

    static WayForm empty(String authority, List<String> ways) {
        return new WayForm(authority, null, ways, null, null);
    }

    NewWayRule wanted() {
        return new NewWayRule(
                Objects.toString(authority, "").strip(),
                kind == null || kind.isBlank() ? null : kind.strip(),
                ways == null ? Set.of() : new LinkedHashSet<>(ways),
                validFrom);
    }
}
