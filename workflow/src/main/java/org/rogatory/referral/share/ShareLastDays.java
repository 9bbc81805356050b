package org.rogatory.referral.share;

import org.rogatory.referral.consent.LastDays;
import org.springframework.stereotype.Component;

/**
 * What has come by a consent, and nobody there has opened before the last day that the person had named for it: whoever
 * has accepted it opens it no more, so that it ends whatever carries the same by now, and is offered anew by that.
 * Nobody has taken anything back: who has opened it before no word of that came keeps it.
 */
@Component
class ShareLastDays {

    private final ShareLeavings leavings;
    private final ShareEnds ends;
    private final LastDays days;

    ShareLastDays(ShareLeavings leavings, ShareEnds ends, LastDays days) {
        this.leavings = leavings;
        this.ends = ends;
        this.days = days;
    }

    /** Whether it has left and nobody has opened it, as far as is known; what is lost is somebody's task. */
    static boolean unopened(ReferralShare share) {
        return ShareLeaving.unopened(share) && !ShareLeaving.lost(share);
    }

    /** The last day has passed. */
    void ranOut(ReferralShare share) {
        leavings.giveUp(share, ShareEnds.CONSENT_RUN_OUT);
        ends.told(share, "expire_share", "share_revoked");
    }

    /** What was missed has come after all: too late, where its day has passed meanwhile. */
    void came(ReferralShare share) {
        var consentRef = share.view().consentRef();
        if (consentRef != null && unopened(share) && days.passed(share.caseRef(), consentRef)) {
            ranOut(share);
        }
    }
}
