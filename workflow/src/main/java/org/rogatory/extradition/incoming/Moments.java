package org.rogatory.extradition.incoming;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;

/** The moment of an act, at the place where it happened. */
final class Moments {

    private Moments() {}

    /** The moment that the act names; empty where it names none. */
    static Optional<ZonedDateTime> of(Act act) {
        var time = act.times().time();
        var zone = act.times().zone();
        return time == null || zone == null ? Optional.empty() : Optional.of(time.atZone(zone(zone)));
    }

    private static ZoneId zone(String named) {
        try {
            return ZoneId.of(named);
        } catch (DateTimeException unknown) {
            throw Refusal.of("zone-unknown", "zone");
        }
    }

    /** Refuses what is said to have happened and has not yet. */
    static void demandPast(Act act, Instant now) {
        if (of(act).filter(moment -> moment.toInstant().isAfter(now)).isPresent()) {
            throw Refusal.of("moment-in-future", ActField.TIME.key());
        }
    }
}
