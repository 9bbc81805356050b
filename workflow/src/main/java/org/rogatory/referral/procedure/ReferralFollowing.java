package org.rogatory.referral.procedure;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.ReferralChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The process of a file follows every act on it, whichever part of the file does it. */
@Component
class ReferralFollowing {

    private final Cases cases;
    private final ReferralProcess process;

    ReferralFollowing(Cases cases, ReferralProcess process) {
        this.cases = cases;
        this.process = process;
    }

    @EventListener
    void on(CaseActed acted) {
        follow(acted.subject());
    }

    @EventListener
    void on(ReferralChanged changed) {
        follow(changed.caseRef());
    }

    @EventListener
    void on(DeadlinePassed passed) {
        follow(passed.caseRef());
    }

    private void follow(String caseRef) {
        cases.lookUp(caseRef, AccessScope.system())
                .filter(Referral::ours)
                .map(CaseFile::caseRef)
                .ifPresent(process::stirred);
    }
}
