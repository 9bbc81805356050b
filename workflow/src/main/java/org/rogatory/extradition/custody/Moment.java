package org.rogatory.extradition.custody;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;

/**
 * A moment at the place of detention. Where its clock shows the same hour twice the earlier one is meant, for then
 * every limit ends earlier.
 */
record Moment(Instant at, ZoneId zone) {

    /** The moment of an act; refused where it has none, where nobody knows the zone, and where it has not come yet. */
    static Moment of(Act act, Instant now) {
        var time = act.times().time();
        if (time == null) {
            throw Refusal.of("field-missing", ActField.TIME.key());
        }
        var zone = zone(act.times().zone());
        var at = time.atZone(zone).toInstant();
        if (at.isAfter(now)) {
            throw Refusal.of("moment-in-future", ActField.TIME.key());
        }
        return new Moment(at, zone);
    }

    /**
     * The day at a place on which the minute of an act falls; of an act without a minute the day it names. Where the
     * place is not known the day by the clock of the act.
     */
    static @Nullable LocalDate day(Act act, @Nullable ZoneId place) {
        var time = act.times().time();
        if (time == null) {
            return act.times().until();
        }
        var told = act.times().zone();
        return told == null || place == null
                ? time.toLocalDate()
                : time.atZone(zone(told)).withZoneSameInstant(place).toLocalDate();
    }

    private static ZoneId zone(@Nullable String id) {
        if (id == null) {
            throw Refusal.of("field-missing", ActField.ZONE.key());
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw Refusal.of("zone-unknown", ActField.ZONE.key());
        }
    }

    OffsetDateTime there() {
        return at.atZone(zone).toOffsetDateTime();
    }
}
