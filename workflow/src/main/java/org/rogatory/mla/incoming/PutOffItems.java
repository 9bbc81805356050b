package org.rogatory.mla.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.requests.PostponedReview;
import org.springframework.stereotype.Component;

/**
 * An item that is put off by itself is looked at again as a whole request is: on the day that was named, else after the
 * usual time. While the whole is put off that is looked at in its place.
 */
@Component
class PutOffItems {

    private static final String POSTPONED = "postponed";
    private static final Set<String> TAKEN_UP = Set.of("resume_review", "resume_execution", Decisions.TAKING_BACK);

    private final ItemPlaces items;
    private final PostponedReview review;
    private final Directory directory;
    private final Clock clock;

    PutOffItems(ItemPlaces items, PostponedReview review, Directory directory, Clock clock) {
        this.items = items;
        this.review = review;
        this.directory = directory;
        this.clock = clock;
    }

    /** A verb has moved this item. */
    void follow(CaseFile file, AssistanceItem item) {
        if (POSTPONED.equals(item.status())) {
            review.begin(file, item.itemRef(), ahead(file, item.until()));
        }
    }

    /** The whole goes on; what was put off by itself stays so. */
    void follow(CaseFile file, String verb) {
        if (TAKEN_UP.contains(verb) && !POSTPONED.equals(file.status())) {
            items.of(file.caseRef(), file.authority()).forEach(item -> follow(file, item));
        }
    }

    private @Nullable LocalDate ahead(CaseFile file, @Nullable LocalDate until) {
        var today = directory.times().day(file.authority(), clock.instant());
        return until == null || until.isBefore(today) ? null : until;
    }
}
