package org.rogatory.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.MissedClocks;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What was put off before its review had a clock, or was put off once more after it had ended: it gets one on the day
 * that was named, else after the usual time from now.
 */
@Component
public class MissedReviews implements MissedClocks.Missed {

    private static final String POSTPONED = "postponed";

    private final List<Side> sides;
    private final CaseLists lists;
    private final PostponedReview review;

    MissedReviews(List<Side> sides, CaseLists lists, PostponedReview review) {
        this.sides = List.copyOf(sides);
        this.lists = lists;
        this.review = review;
    }

    /** What one kind of requests knows of its postponements. */
    public interface Side {

        /** The machines that its files follow. */
        Set<String> machines();

        /** The status in which they are put off. */
        default String status() {
            return POSTPONED;
        }

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
        var machines = sides.stream().flatMap(side -> side.machines().stream()).collect(Collectors.toUnmodifiableSet());
        var statuses = sides.stream().map(Side::status).collect(Collectors.toUnmodifiableSet());
        return lists.withoutClock(new CaseLists.Clockless(machines, statuses, rule(), after), limit);
    }

    /** A review that was met by an act was of a postponement before. */
    @Override
    public boolean lacking(List<DeadlineView> known) {
        return known.stream().noneMatch(limit -> limit.running() || limit.status() == DeadlineStatus.PAUSED);
    }

    @Override
    public void begin(CaseFile file) {
        sides.stream()
                .filter(side -> side.machines().contains(file.machine())
                        && side.status().equals(file.status()))
                .findFirst()
                .ifPresent(side -> review.begin(file, side.until(file.caseRef())));
    }
}
