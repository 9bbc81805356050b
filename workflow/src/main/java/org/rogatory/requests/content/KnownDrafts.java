package org.rogatory.requests.content;

import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.springframework.stereotype.Component;

/** The requests of ours: read once in a transaction, however many verbs and steps ask. */
@Component
class KnownDrafts {

    private final OutgoingRequestRepository requests;
    private final ReadOnce<String, OutgoingRequest> known;

    KnownDrafts(OutgoingRequestRepository requests) {
        this.requests = requests;
        this.known = new ReadOnce<>(
                caseRef -> requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound));
    }

    /** That of a file, for who may see every file; refused as not found where it has none. */
    OutgoingRequest of(String caseRef) {
        return known.of(caseRef);
    }

    /** The same for this scope; what is asked afterwards for who may see every file is not read again. */
    OutgoingRequest find(String caseRef, AccessScope scope) {
        if (scope.ofProcesses()) {
            return of(caseRef);
        }
        var request = requests.find(caseRef, scope).orElseThrow(Refusal::notFound);
        known.remember(Map.of(caseRef, request));
        return request;
    }
}
