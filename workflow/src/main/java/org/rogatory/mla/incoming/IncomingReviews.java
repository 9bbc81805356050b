package org.rogatory.mla.incoming;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.MissedReviews;
import org.springframework.data.domain.Limit;
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
    public Optional<CaseFile> next(String after) {
        return requests.unreviewed(after, AccessScope.system(), Limit.of(1)).stream()
                .findFirst();
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
