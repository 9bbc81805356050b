package org.rogatory.extradition.outgoing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;

/** The minute that an act names, on the wall clock of the zone that it names beside. */
final class ActMoment {

    private ActMoment() {}

    /** @throws Refusal if one of the two is missing, or nobody knows the zone */
    static ZonedDateTime of(Act act) {
        var time = act.times().time();
        var zone = act.times().zone();
        if (time == null || zone == null) {
            throw Refusal.of("field-missing", (time == null ? ActField.TIME : ActField.ZONE).key());
        }
        try {
            return time.atZone(ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            throw Refusal.of("zone-unknown", ActField.ZONE.key());
        }
    }

    /** The day on which something was, where the act says one in either way. */
    static LocalDate day(Act act, LocalDate otherwise) {
        if (act.times().happenedOn() != null) {
            return act.times().happenedOn();
        }
        return act.times().time() == null ? otherwise : act.times().time().toLocalDate();
    }
}
