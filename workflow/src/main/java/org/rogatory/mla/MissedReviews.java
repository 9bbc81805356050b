package org.rogatory.mla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was put off before its review had a clock gets it at the start of the node, each file for itself: on the day that
 * was named, else after the usual time from now.
 */
@Component
public class MissedReviews {

    private static final Logger LOG = LoggerFactory.getLogger(MissedReviews.class);

    private final List<Side> sides;
    private final PostponedReview review;
    private final TransactionTemplate transaction;

    MissedReviews(List<Side> sides, PostponedReview review, TransactionTemplate transaction) {
        this.sides = sides;
        this.review = review;
        this.transaction = transaction;
    }

    /** The files of one side of requests. */
    public interface Side {

        /** The first one after a reference that is put off and has no clock. */
        Optional<CaseFile> next(String after);

        /** The day until which it is put off; null if only an event was named. */
        @Nullable
        LocalDate until(String caseRef);
    }

    /** Sets what is missing; done twice, it is done once. */
    @EventListener(ApplicationReadyEvent.class)
    public void set() {
        for (var side : sides) {
            for (var file = side.next("");
                    file.isPresent();
                    file = side.next(file.get().caseRef())) {
                set(side, file.get());
            }
        }
    }

    private void set(Side side, CaseFile file) {
        try {
            transaction.executeWithoutResult(status -> review.begin(file, side.until(file.caseRef())));
        } catch (RuntimeException failed) {
            LOG.error("The postponement of {} got no clock of its review", file.caseRef(), failed);
        }
    }
}
