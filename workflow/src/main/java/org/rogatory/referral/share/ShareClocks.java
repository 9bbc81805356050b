package org.rogatory.referral.share;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Authority;
import org.rogatory.directory.DeadlineRule.Further;
import org.rogatory.directory.DeadlineRules;
import org.springframework.stereotype.Component;

/** How long the other organisation has to answer: each share has clocks of its own in the file that offers it. */
@Component
class ShareClocks {

    private static final String ANSWER = "ref_answer";
    private static final String CHILD = "ref_child_alert";
    private static final String COORDINATOR = "victim_referral";

    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final Clock clock;

    ShareClocks(Deadlines deadlines, DeadlineRules rules, Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.clock = clock;
    }

    /** It begins; a child that a coordinator is told of is not left waiting as long as others. */
    void begin(SharePlan plan, boolean child) {
        start(plan, ANSWER);
        if (child && coordinates(plan.to())) {
            start(plan, CHILD);
        }
    }

    private static boolean coordinates(Authority to) {
        return to.roles().contains(COORDINATOR);
    }

    private void start(SharePlan plan, String rule) {
        var file = plan.file();
        deadlines.start(
                new StartDeadline(file.caseRef(), rule, clock.instant(), file.authority()).about(plan.shareRef()));
    }

    /** Nobody waits any more. */
    void end(ReferralShare share) {
        List.of(ANSWER, CHILD).forEach(rule -> deadlines.stop(share.caseRef(), rule, share.shareRef()));
    }

    /** The share whose clock has rung; empty where another clock has. */
    static Optional<String> of(DeadlinePassed passed) {
        return ANSWER.equals(passed.ruleKey()) || CHILD.equals(passed.ruleKey())
                ? Optional.ofNullable(passed.about())
                : Optional.empty();
    }

    /** Whether nobody is reminded any more: the answer is not waited for any longer. */
    boolean last(DeadlinePassed passed) {
        return ANSWER.equals(passed.ruleKey())
                && rules.find(passed.ruleKey())
                        .flatMap(rule -> Optional.ofNullable(rule.further()))
                        .map(Further::rounds)
                        .filter(rounds -> passed.round() < rounds)
                        .isEmpty();
    }
}
