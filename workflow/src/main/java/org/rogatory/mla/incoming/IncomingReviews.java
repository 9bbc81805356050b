package org.rogatory.mla.incoming;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.requests.MissedReviews;
import org.springframework.stereotype.Component;

/** What this side has put off before its review had a clock. */
@Component
class IncomingReviews implements MissedReviews.Side {

    private final IncomingRequestRepository requests;
    private final IncomingTexts texts;

    IncomingReviews(IncomingRequestRepository requests, IncomingTexts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    @Override
    public Set<String> machines() {
        return Set.of(IncomingRequests.MACHINE);
    }

    @Override
    public @Nullable LocalDate until(String caseRef) {
        return requests.find(caseRef, AccessScope.system())
                .map(IncomingRequest::hiddenDecision)
                .map(hidden -> texts.show(caseRef, hidden).path("until").asString(null))
                .map(LocalDate::parse)
                .orElse(null);
    }
}
