package org.rogatory.mla.outgoing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.requests.MissedReviews;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.RequestContents;
import org.springframework.stereotype.Component;

/** What the other side has put off before its review had a clock. */
@Component
class OutgoingReviews implements MissedReviews.Side {

    private final OutgoingRequestRepository requests;
    private final RequestContents contents;

    OutgoingReviews(OutgoingRequestRepository requests, RequestContents contents) {
        this.requests = requests;
        this.contents = contents;
    }

    @Override
    public Set<String> machines() {
        return Set.of(OutgoingRequests.MACHINE);
    }

    @Override
    public @Nullable LocalDate until(String caseRef) {
        return requests.find(caseRef, AccessScope.system())
                .map(OutgoingRequest::hiddenAnswer)
                .map(hidden -> contents.show(caseRef, hidden).path("until").asString(null))
                .map(LocalDate::parse)
                .orElse(null);
    }
}
