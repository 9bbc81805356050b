package org.rogatory.referral.track;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The clock of a period of reflection rings: somebody is reminded, or the period has ended, and nothing else has. */
@Component
class ReflectionAlarms {

    private static final String REMINDED = "reflection_";
    private static final String ENDED = "reflection_ended";

    private final Cases cases;
    private final Reflections reflections;
    private final ReflectionClock clock;
    private final TrackEnding ending;
    private final TrackNotices notices;

    ReflectionAlarms(
            Cases cases, Reflections reflections, ReflectionClock clock, TrackEnding ending, TrackNotices notices) {
        this.cases = cases;
        this.reflections = reflections;
        this.clock = clock;
        this.ending = ending;
        this.notices = notices;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (ReflectionClock.END.equals(passed.ruleKey()) || ReflectionClock.REMINDER.equals(passed.ruleKey())) {
            var file = cases.find(passed.caseRef(), AccessScope.system());
            reflections.running(passed.caseRef()).ifPresent(reflection -> rang(file, reflection, passed));
        }
    }

    private void rang(CaseFile file, ReferralReflection reflection, DeadlinePassed passed) {
        if (ReflectionClock.REMINDER.equals(passed.ruleKey())) {
            clock.told(file, reflection).ifPresent(told -> notices.tell(file, REMINDED + told));
            clock.remind(file, reflection);
        } else {
            reflections.end(reflection, reflection.to(), ReferralReflection.EXPIRED);
            clock.end(file);
            ending.expired(file);
            notices.tell(file, ENDED);
        }
    }
}
