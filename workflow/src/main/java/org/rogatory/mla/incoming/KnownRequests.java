package org.rogatory.mla.incoming;

import jakarta.persistence.EntityManager;
import org.rogatory.cases.Refusal;
import org.springframework.stereotype.Component;

/**
 * Finds one request for its process. A process may see every file, so what the act before it has read already is not
 * asked for again.
 */
@Component
class KnownRequests {

    private final EntityManager held;

    KnownRequests(EntityManager held) {
        this.held = held;
    }

    IncomingRequest of(String caseRef) {
        var request = held.find(IncomingRequest.class, caseRef);
        if (request == null) {
            throw Refusal.notFound();
        }
        return request;
    }
}
