package org.rogatory.mla.outgoing;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a police channel or a public record was tried before another State is asked formally: asked of whoever drafts,
 * answered on the own file alone. No answer stops nothing.
 */
@Service
public class InformalChecks {

    public static final String VERB = "record_informal_check";

    private final OutgoingRequestRepository requests;

    InformalChecks(OutgoingRequestRepository requests) {
        this.requests = requests;
    }

    /** The last answer, a code; empty as long as nobody has given one. */
    @Transactional(readOnly = true)
    public Optional<String> of(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer)).map(OutgoingRequest::informalCheck);
    }
}
