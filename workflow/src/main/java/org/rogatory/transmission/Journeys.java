package org.rogatory.transmission;

import org.rogatory.cases.ReadOnce;
import org.springframework.stereotype.Component;

/** The legs of a file, read once in a transaction: one act asks for them several times. */
@Component
class Journeys {

    private final LegRepository legs;
    private final ReadOnce<String, Journey> files = new ReadOnce<>(this::read);

    Journeys(LegRepository legs) {
        this.legs = legs;
    }

    Journey of(String caseRef) {
        return files.of(caseRef);
    }

    void keep(Journey journey) {
        legs.saveAll(journey.legs());
    }

    private Journey read(String caseRef) {
        return new Journey(caseRef, legs.findByCaseRef(caseRef));
    }
}
