package org.rogatory.mla.incoming;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.cascade.Assignments;
import org.springframework.stereotype.Component;

/** The authorities to which requests are assigned, as the levels below them ask for it. */
@Component
class AssignedExecutors implements Assignments {

    private final IncomingRequestRepository requests;

    AssignedExecutors(IncomingRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public @Nullable String of(String caseRef) {
        return requests.find(caseRef, AccessScope.system())
                .map(IncomingRequest::executingAuthority)
                .orElse(null);
    }

    @Override
    public void move(String caseRef, String authority) {
        var request = requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound);
        request.executedBy(authority);
        requests.save(request);
    }
}
