package org.rogatory.referral.track;

import org.rogatory.cases.CaseFile;
import org.springframework.stereotype.Component;

/**
 * Tells people what a decision on identification obliges them to, and does none of it: after a no the person is told
 * why and that it is looked at again if he asks; after a first yes, where the convention binds the State, a period of
 * recovery and reflection is to be granted.
 */
@Component
class DecisionTelling {

    private static final String NEGATIVE = "decision_negative";
    private static final String PERIOD_DUE = "reflection_due";

    private final ReflectionFloor floor;
    private final Reflections reflections;
    private final ReflectionClock clock;
    private final TrackNotices notices;

    DecisionTelling(ReflectionFloor floor, Reflections reflections, ReflectionClock clock, TrackNotices notices) {
        this.floor = floor;
        this.reflections = reflections;
        this.clock = clock;
        this.notices = notices;
    }

    /** A decision holds. */
    void decided(CaseFile file, DecisionKind kind) {
        if (!kind.positive()) {
            notices.tell(file, NEGATIVE);
        } else if (DecisionKind.PRESUMED.equals(kind.stage()) && owed(file)) {
            notices.deciding(file, PERIOD_DUE);
        }
    }

    private boolean owed(CaseFile file) {
        return floor.days(file.state(), clock.today(file)).isPresent()
                && reflections.of(file.caseRef()).isEmpty();
    }
}
