package org.rogatory.referral.contact;

import java.time.Instant;
import java.util.List;

/**
 * A screening, with the dimensions that are present under the rule of its set. It knows no result.
 *
 * @param set key of the set of indicators
 * @param edition of the sets, as it was when it was written down
 * @param screener user name
 * @param dimensions by the sets of today; none where the set is no more
 */
public record ScreeningView(
        String screeningRef,
        String set,
        String edition,
        Instant at,
        String screener,
        ScreeningSaid said,
        List<SeenDimension> dimensions) {

    public ScreeningView {
        dimensions = List.copyOf(dimensions);
    }
}
