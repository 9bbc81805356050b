package org.rogatory.extradition.custody;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of custody as it is counted, kept or only thought of.
 *
 * @param courtUntil the last day of the term that the court set itself; null where it set none
 */
record Stretch(
        Measure measure, CustodyPeriod period, @Nullable LocalDate courtUntil) {

    static Stretch of(Period kept) {
        return new Stretch(kept.measure(), kept.counted(), kept.courtUntil());
    }

    /** By this measure from this moment on. */
    static Stretch since(Measure measure, Moment from, @Nullable LocalDate until) {
        return new Stretch(measure, CustodyPeriod.since(from.there(), from.zone()), until);
    }

    /** The same measure, at the times that are right. */
    Stretch as(CustodyPeriod right) {
        return new Stretch(measure, right, courtUntil);
    }

    /** The same, lasting. */
    Stretch reopened() {
        return as(CustodyPeriod.since(period.from(), period.zone()));
    }

    /** The same, up to the moment at which another one begins. */
    Stretch before(Stretch next) {
        return new Stretch(measure, period.ended(next.period().from(), null), courtUntil);
    }
}
