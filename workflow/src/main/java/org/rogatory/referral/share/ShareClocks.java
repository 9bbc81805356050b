package org.rogatory.referral.share;

import java.time.Clock;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.ItemDeadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.DeadlineRule.Further;
import org.rogatory.directory.DeadlineRules;
import org.springframework.stereotype.Component;

/** How long the other organisation has to answer, and to open what it has accepted: each share has its own clocks. */
@Component
class ShareClocks {

    /** How long what one person proposes without consent waits for a second. */
    static final String OVERRIDE = "ref_override";

    private static final String ANSWER = "ref_answer";

    private final Deadlines deadlines;
    private final ItemDeadlines itemDeadlines;
    private final DeadlineRules rules;
    private final Clock clock;

    ShareClocks(Deadlines deadlines, ItemDeadlines itemDeadlines, DeadlineRules rules, Clock clock) {
        this.deadlines = deadlines;
        this.itemDeadlines = itemDeadlines;
        this.rules = rules;
        this.clock = clock;
    }

    /** It begins when something is offered. */
    void begin(SharePlan plan) {
        var file = plan.file();
        deadlines.start(
                new StartDeadline(file.caseRef(), ANSWER, clock.instant(), file.authority()).about(plan.shareRef()));
    }

    /** It begins again when what was accepted leaves, and runs until somebody there has taken it up. */
    void taking(ReferralShare share) {
        deadlines.start(new StartDeadline(share.caseRef(), ANSWER, clock.instant(), share.fromAuthority())
                .about(share.shareRef()));
    }

    /** It begins when one person proposes to pass on without consent. */
    void proposed(CaseFile file, String overrideRef) {
        deadlines.start(
                new StartDeadline(file.caseRef(), OVERRIDE, clock.instant(), file.authority()).about(overrideRef));
    }

    /** A second person has agreed, or nobody has in time. */
    void decided(String caseRef, String overrideRef) {
        deadlines.stop(caseRef, OVERRIDE, overrideRef);
    }

    /** The other organisation has said yes or no: figures tell whether that was in time. */
    void answered(ReferralShare share) {
        itemDeadlines.meet(share.caseRef(), share.shareRef());
    }

    /** Nobody waits any more, and nobody has answered. */
    void end(ReferralShare share) {
        deadlines.stop(share.caseRef(), ANSWER, share.shareRef());
    }

    /** The file goes on elsewhere, and with it all that is due. */
    void handedOver(ReferralShare share) {
        deadlines.stopAll(share.caseRef());
    }

    /** The share whose clock has rung; empty where it was another clock. */
    static Optional<String> of(DeadlinePassed passed) {
        return ANSWER.equals(passed.ruleKey()) ? Optional.ofNullable(passed.about()) : Optional.empty();
    }

    /** Whether nobody is reminded any more: the answer is not waited for any longer. */
    boolean last(DeadlinePassed passed) {
        return rules.find(passed.ruleKey())
                .flatMap(rule -> Optional.ofNullable(rule.further()))
                .map(Further::rounds)
                .filter(rounds -> passed.round() < rounds)
                .isEmpty();
    }
}
