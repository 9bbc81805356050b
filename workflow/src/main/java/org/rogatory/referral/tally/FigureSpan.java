package org.rogatory.referral.tally;

import java.time.Instant;
import java.util.List;

/** Of which organisation figures are asked, and for what time; the end is not in it. */
public record FigureSpan(String authority, Instant from, Instant until) {

    /** All of several that follow each other. */
    static FigureSpan over(List<FigureSpan> parts) {
        var first = parts.get(0);
        return new FigureSpan(
                first.authority(), first.from(), parts.get(parts.size() - 1).until());
    }

    /** Whether it is in it. */
    boolean has(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
