package org.rogatory.transmission;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The legs of a file, read once in a transaction: one act asks for them several times. */
@Component
class Journeys {

    private final LegRepository legs;

    Journeys(LegRepository legs) {
        this.legs = legs;
    }

    Journey of(String caseRef) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read(caseRef);
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Remembered.class::isInstance)
                .map(Remembered.class::cast)
                .findFirst()
                .orElseGet(Journeys::remember)
                .files
                .computeIfAbsent(caseRef, this::read);
    }

    void keep(Journey journey) {
        legs.saveAll(journey.legs());
    }

    private Journey read(String caseRef) {
        return new Journey(caseRef, legs.findByCaseRef(caseRef));
    }

    private static Remembered remember() {
        var remembered = new Remembered();
        TransactionSynchronizationManager.registerSynchronization(remembered);
        return remembered;
    }

    /** Lives and is put aside with its transaction. */
    private static final class Remembered implements TransactionSynchronization {

        private final Map<String, Journey> files = new HashMap<>();
    }
}
