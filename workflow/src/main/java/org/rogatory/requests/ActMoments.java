package org.rogatory.requests;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;

/** The minute that an act names, on the wall clock of the zone that it names beside. */
public final class ActMoments {

    private ActMoments() {}

    /** The moment that the act names; empty where it leaves out time or zone. Refused where nobody knows the zone. */
    public static Optional<ZonedDateTime> named(Act act) {
        var time = act.times().time();
        var zone = act.times().zone();
        return time == null || zone == null ? Optional.empty() : Optional.of(time.atZone(zone(zone)));
    }

    /** The same of an act that has to name it: refused if time or zone is missing. */
    public static ZonedDateTime needed(Act act) {
        return named(act)
                .orElseThrow(() -> Refusal.of(
                        "field-missing", (act.times().time() == null ? ActField.TIME : ActField.ZONE).key()));
    }

    /** Refuses an hour without the zone of its place: nobody could say later when that was. */
    public static void demandZone(Act act) {
        if (act.times().time() != null) {
            needed(act);
        }
    }

    private static ZoneId zone(String named) {
        try {
            return ZoneId.of(named);
        } catch (DateTimeException unknown) {
            throw Refusal.of("zone-unknown", ActField.ZONE.key());
        }
    }

    /** The day on which something was, where the act says one in either way. */
    public static LocalDate day(Act act, LocalDate otherwise) {
        var on = act.times().happenedOn();
        if (on != null) {
            return on;
        }
        var time = act.times().time();
        return time == null ? otherwise : time.toLocalDate();
    }

    /** Refuses what is said to have happened and has not yet. */
    public static void demandPast(Act act, Instant now) {
        if (named(act).filter(moment -> moment.toInstant().isAfter(now)).isPresent()) {
            throw Refusal.of("moment-in-future", ActField.TIME.key());
        }
    }

    /** Who changes hands for a time goes back on a day that is named, and on none before the day of the act. */
    public static void demandReturn(Act act) {
        var back = act.times().until();
        if (back == null || back.isBefore(needed(act).toLocalDate())) {
            throw Refusal.of("day-past", ActField.UNTIL.key());
        }
    }

    /** Refuses an hour that is appointed or planned and is over already, unless a word is said on it. */
    public static void demandAhead(Act act, Instant now) {
        if (act.words().internalText() == null
                && named(act).filter(moment -> moment.toInstant().isBefore(now)).isPresent()) {
            throw Refusal.of("appointment-past", ActField.TIME.key());
        }
    }
}
