package org.rogatory.referral.share;

import org.rogatory.cases.AccessScope;
import org.rogatory.referral.file.FileReopened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What one person had proposed to pass on without consent before the file was closed is decided by nobody after it was
 * taken up again: whoever still thinks so says why today. Offers that wait there are none, since they keep a file open.
 */
@Component
class ReopenedShares {

    private final ReferralOverrideRepository overrides;

    ReopenedShares(ReferralOverrideRepository overrides) {
        this.overrides = overrides;
    }

    @EventListener
    void on(FileReopened reopened) {
        overrides.drop(reopened.caseRef(), AccessScope.system());
    }
}
