package org.rogatory.referral.track;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What has to be known before a decision: asked for until a day, reminded of, brought. The clock reminds people and
 * decides nothing; help and the period of reflection know nothing of it.
 */
@Component
class DecisionInformation {

    static final String RULE = "ref_information";

    private static final String DUE = "information_due";

    private final Deadlines deadlines;
    private final ReflectionClock days;
    private final TrackNotices notices;
    private final Cases cases;

    DecisionInformation(Deadlines deadlines, ReflectionClock days, TrackNotices notices, Cases cases) {
        this.deadlines = deadlines;
        this.days = days;
        this.notices = notices;
        this.cases = cases;
    }

    /** Refuses a day that has passed. */
    void check(TrackDoing doing) {
        var until = doing.act().times().until();
        if (until != null && until.isBefore(days.today(doing.file()))) {
            throw Refusal.of("day-past", ActField.UNTIL.key());
        }
    }

    /** Asked for: until the day that is named, else as long as the rule gives. */
    void begin(TrackDoing doing) {
        var until = doing.act().times().until();
        if (until == null) {
            again(doing.file());
        } else {
            deadlines.start(started(doing.file()), until);
        }
    }

    /** The same as long as the rule gives, counted from now. */
    void again(CaseFile file) {
        deadlines.start(started(file));
    }

    private StartDeadline started(CaseFile file) {
        return new StartDeadline(file.caseRef(), RULE, days.now(), file.authority());
    }

    /** It was brought. */
    void come(String caseRef) {
        deadlines.meet(caseRef, RULE);
    }

    /** Nobody needs it any more. */
    void end(String caseRef) {
        deadlines.stop(caseRef, RULE);
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (RULE.equals(passed.ruleKey())) {
            var file = cases.find(passed.caseRef(), AccessScope.system());
            notices.tell(file, DUE);
            notices.deciding(file, DUE);
        }
    }
}
