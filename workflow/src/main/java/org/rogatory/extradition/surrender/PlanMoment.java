package org.rogatory.extradition.surrender;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.requests.ActMoments;

/** The minute that an act names at a place; what is planned may name none as yet. */
final class PlanMoment {

    private PlanMoment() {}

    /** Empty where the act names no hour, whatever zone its form was sent with; refused is an hour without its zone. */
    static Optional<ZonedDateTime> of(Act act) {
        ActMoments.demandZone(act);
        return ActMoments.named(act);
    }
}
