package org.rogatory.extradition.outgoing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.requests.ActMoments;

/** The minute that an act names, on the wall clock of the zone that it names beside. */
final class ActMoment {

    private ActMoment() {}

    /** @throws Refusal if one of the two is missing, or nobody knows the zone */
    static ZonedDateTime of(Act act) {
        return ActMoments.needed(act);
    }

    /** The day on which something was, where the act says one in either way. */
    static LocalDate day(Act act, LocalDate otherwise) {
        return ActMoments.day(act, otherwise);
    }
}
