package org.rogatory.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.MissedClocks;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What was put off before its review had a clock, on both sides: it gets one on the day that was named, else after the
 * usual time from now.
 */
@Component
public class MissedReviews implements MissedClocks.Missed {

    private static final String POSTPONED = "postponed";

    private final Map<String, Side> sides;
    private final CaseLists lists;
    private final PostponedReview review;

    MissedReviews(List<Side> sides, CaseLists lists, PostponedReview review) {
        this.sides = sides.stream().collect(Collectors.toUnmodifiableMap(Side::machine, side -> side));
        this.lists = lists;
        this.review = review;
    }

    /** What one side of requests knows of its postponements. */
    public interface Side {

        /** The machine that its files follow. */
        String machine();

        /** The day until which a file is put off; null if only an event was named. */
        @Nullable
        LocalDate until(String caseRef);
    }

    @Override
    public String rule() {
        return PostponedReview.RULE;
    }

    @Override
    public List<String> page(String after, Limit limit) {
        return lists.withoutClock(new CaseLists.Clockless(sides.keySet(), POSTPONED, rule(), after), limit);
    }

    @Override
    public void begin(CaseFile file) {
        if (POSTPONED.equals(file.status())) {
            Optional.ofNullable(sides.get(file.machine()))
                    .ifPresent(side -> review.begin(file, side.until(file.caseRef())));
        }
    }
}
