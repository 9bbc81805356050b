package org.rogatory.requests.content;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.springframework.stereotype.Component;

/** The requests of ours for who may see every file: read once in a transaction, however many verbs and steps ask. */
@Component
class KnownDrafts {

    private final ReadOnce<String, OutgoingRequest> known;

    KnownDrafts(OutgoingRequestRepository requests) {
        this.known = new ReadOnce<>(
                caseRef -> requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound));
    }

    /** That of a file; refused as not found where it has none. */
    OutgoingRequest of(String caseRef) {
        return known.of(caseRef);
    }
}
