package org.rogatory.extradition.incoming;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.requests.ActMoments;

/** The moment of an act, at the place where it happened. */
final class Moments {

    private Moments() {}

    /** The moment that the act names; empty where it names none. */
    static Optional<ZonedDateTime> of(Act act) {
        return ActMoments.named(act);
    }

    /** Refuses what is said to have happened and has not yet. */
    static void demandPast(Act act, Instant now) {
        ActMoments.demandPast(act, now);
    }
}
