package org.rogatory.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a file was returned for correction.
 *
 * @param text what the reviewer wrote besides; stays in the office
 */
public record Correction(
        String by,
        Instant at,
        List<Reason> reasons,
        @Nullable String text) {

    public Correction {
        reasons = List.copyOf(reasons);
    }

    /** A coded reason, and the place in the form it points at, if it points at one. */
    public record Reason(String code, @Nullable String place) {}
}
