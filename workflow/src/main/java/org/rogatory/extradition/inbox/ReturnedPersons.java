package org.rogatory.extradition.inbox;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.incoming.ReceivedExtraditions;
import org.rogatory.extradition.outgoing.ExtraditionRequests;
import org.rogatory.requests.MissedReviews;
import org.rogatory.requests.PostponedReview;
import org.springframework.stereotype.Component;

/** Whose surrender is put off, and who was back from one for a time before that let the review go on. */
@Component
class ReturnedPersons implements MissedReviews.Side {

    private final PostponedReview review;

    ReturnedPersons(PostponedReview review) {
        this.review = review;
    }

    @Override
    public Set<String> machines() {
        return Set.of(ReceivedExtraditions.MACHINE, ExtraditionRequests.MACHINE);
    }

    @Override
    public String status() {
        return "granted_postponed";
    }

    @Override
    public @Nullable LocalDate until(String caseRef) {
        return review.ahead(caseRef);
    }
}
