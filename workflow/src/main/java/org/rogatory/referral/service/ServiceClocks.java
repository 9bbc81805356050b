package org.rogatory.referral.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.springframework.stereotype.Component;

/** The clocks of help: until when needs are assessed and a plan is agreed, and when both plans are looked at again. */
@Component
class ServiceClocks {

    static final String ASSESSMENT = "ref_assessment";
    static final String PLAN = "ref_plan";
    static final String REVIEW = "ref_plan_review";
    static final String SAFETY_REVIEW = "ref_safety_review";

    private static final List<String> ALL = List.of(ASSESSMENT, PLAN, REVIEW, SAFETY_REVIEW);

    private final Deadlines deadlines;
    private final Clock clock;

    ServiceClocks(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The organisation helps from now on; what runs already goes on. */
    void begin(CaseFile file, SupportFile support) {
        if (!support.assessed()) {
            startOnce(file, ASSESSMENT);
        }
        if (!support.agreed()) {
            startOnce(file, PLAN);
        }
    }

    void assessed(CaseFile file) {
        deadlines.meet(file.caseRef(), ASSESSMENT);
    }

    /** The person has agreed to a plan: it is looked at again after some time. */
    void agreed(CaseFile file) {
        deadlines.meet(file.caseRef(), PLAN);
        startOnce(file, REVIEW);
    }

    void reviewed(CaseFile file) {
        deadlines.meet(file.caseRef(), REVIEW);
        deadlines.start(begun(file, REVIEW));
    }

    /** The safety plan is looked at again on the day that it names. */
    void secured(CaseFile file, @Nullable LocalDate reviewOn) {
        if (reviewOn != null) {
            deadlines.meet(file.caseRef(), SAFETY_REVIEW);
            deadlines.start(begun(file, SAFETY_REVIEW), reviewOn);
        }
    }

    /** The file is taken up again: both plans are looked at again, a safety plan today where its day is past. */
    void reopened(CaseFile file, SupportFile support, LocalDate today) {
        var due = support.safetyReviewOn();
        if (due != null && deadlines.running(file.caseRef(), SAFETY_REVIEW).isEmpty()) {
            deadlines.start(begun(file, SAFETY_REVIEW), due.isBefore(today) ? today : due);
        }
        if (support.agreed()) {
            startOnce(file, REVIEW);
        }
    }

    /** Nothing of help is awaited any more. */
    void end(CaseFile file) {
        ALL.forEach(rule -> deadlines.stop(file.caseRef(), rule));
    }

    private void startOnce(CaseFile file, String rule) {
        if (deadlines.running(file.caseRef(), rule).isEmpty()) {
            deadlines.start(begun(file, rule));
        }
    }

    private StartDeadline begun(CaseFile file, String rule) {
        return new StartDeadline(file.caseRef(), rule, clock.instant(), file.authority());
    }
}
