package org.rogatory.extradition.surrender;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;

/** The minute that an act names at a place; what is planned may name none as yet. */
final class PlanMoment {

    private PlanMoment() {}

    /** Empty where the act names none; refused where it names an hour without its zone, or a zone alone. */
    static Optional<ZonedDateTime> of(Act act) {
        var time = act.times().time();
        var zone = act.times().zone();
        if (time == null && zone == null) {
            return Optional.empty();
        }
        if (time == null || zone == null) {
            throw Refusal.of("field-missing", (time == null ? ActField.TIME : ActField.ZONE).key());
        }
        try {
            return Optional.of(time.atZone(ZoneId.of(zone)));
        } catch (DateTimeException unknown) {
            throw Refusal.of("zone-unknown", ActField.ZONE.key());
        }
    }
}
