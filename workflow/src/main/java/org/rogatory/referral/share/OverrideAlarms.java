package org.rogatory.referral.share;

import org.rogatory.cases.AccessScope;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What one person has proposed to pass on without consent is gone when nobody has agreed in time: danger that was so
 * great is another by then, and whoever still sees it proposes anew.
 */
@Component
class OverrideAlarms {

    private static final String TOLD = "override_lapsed";

    private final ReferralOverrideRepository overrides;
    private final ShareClocks clocks;
    private final Notices notices;

    OverrideAlarms(ReferralOverrideRepository overrides, ShareClocks clocks, Notices notices) {
        this.overrides = overrides;
        this.clocks = clocks;
        this.notices = notices;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (ShareClocks.OVERRIDE.equals(passed.ruleKey())) {
            overrides
                    .ofFile(String.valueOf(passed.about()), passed.caseRef(), AccessScope.system())
                    .ifPresent(proposed -> lapsed(passed.caseRef(), proposed));
        }
    }

    private void lapsed(String caseRef, ReferralOverride proposed) {
        overrides.remove(proposed.overrideRef(), AccessScope.system());
        clocks.decided(caseRef, proposed.overrideRef());
        notices.notify(new NewNotice(Officer.personal(proposed.proposedBy()), TOLD, caseRef));
    }
}
