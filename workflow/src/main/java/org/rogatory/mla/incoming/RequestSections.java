package org.rogatory.mla.incoming;

import java.util.Set;
import org.rogatory.requests.message.letter.ClosableSections;
import org.springframework.stereotype.Component;

/** The sections of a received request that can be for named people only. */
@Component
class RequestSections extends ClosableSections {

    @Override
    public Set<String> machines() {
        return Set.of(IncomingRequests.MACHINE);
    }
}
