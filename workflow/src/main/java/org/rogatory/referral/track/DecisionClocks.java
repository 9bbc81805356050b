package org.rogatory.referral.track;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.springframework.stereotype.Component;

/** By when a decision on identification is aimed at. The clocks press who decides, and nothing waits for them. */
@Component
class DecisionClocks {

    private static final String PRESUMED = "ref_presumed";
    private static final String CONCLUSIVE = "ref_conclusive";

    /** The statuses in which a decision is awaited, and by which rule. */
    private static final Map<String, String> AWAITED = Map.of(
            "under_assessment", PRESUMED,
            "in_review_presumed", PRESUMED,
            "presumed_yes", CONCLUSIVE,
            "in_review_conclusive", CONCLUSIVE);

    private static final Set<String> WITHOUT_EFFECT = Set.of(TrackVerbs.DROP_DECISION, TrackVerbs.TELL_DECISION);

    /** By these nothing was decided, late or in time. */
    private static final Set<String> UNDECIDED = Set.of(TrackVerbs.ADJOURN, TrackVerbs.WITHDRAW);

    private final Deadlines deadlines;
    private final Clock clock;

    DecisionClocks(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** After an act by which the track came to stand in a status. */
    void follow(CaseFile file, String verb, String status) {
        if (WITHOUT_EFFECT.contains(verb)) {
            return;
        }
        var undecided = UNDECIDED.contains(verb);
        for (var rule : List.of(PRESUMED, CONCLUSIVE)) {
            if (undecided) {
                deadlines.stop(file.caseRef(), rule);
            } else {
                deadlines.meet(file.caseRef(), rule);
            }
        }
        begin(file, status);
    }

    /** What is awaited in a status counts from now on. */
    void begin(CaseFile file, String status) {
        var awaited = AWAITED.get(status);
        if (awaited != null) {
            deadlines.start(new StartDeadline(file.caseRef(), awaited, clock.instant(), file.authority()));
        }
    }
}
