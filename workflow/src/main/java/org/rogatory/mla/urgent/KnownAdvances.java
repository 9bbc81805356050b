package org.rogatory.mla.urgent;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the advance request of a file for the process, which may see every file: read once in an act, however often asked. */
@Component
class KnownAdvances {

    private final EntityManager held;

    KnownAdvances(EntityManager held) {
        this.held = held;
    }

    Optional<AdvanceRequest> find(String caseRef) {
        return Optional.ofNullable(held.find(AdvanceRequest.class, caseRef));
    }
}
