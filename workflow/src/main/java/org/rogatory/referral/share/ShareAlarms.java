package org.rogatory.referral.share;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.referral.consent.ConsentEnded;
import org.rogatory.referral.consent.ConsentRefused;
import org.rogatory.referral.consent.ConsentRunOut;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.contact.WayUnsafe;
import org.rogatory.referral.file.ChildNoMore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What ends a share or presses for an answer: its clock, the person who takes the consent back, a way to the person that
 * is safe no more. No offer ends silently: both sides are reminded, and told when nobody waits any longer.
 */
@Component
class ShareAlarms {

    private final ReferralShareRepository shares;
    private final ShareClocks clocks;
    private final ShareEnds ends;
    private final ShareLeavings leavings;
    private final ShareLastDays lastDays;
    private final ShareMessages messages;
    private final ShareNotices notices;
    private final ShareGuards guards;
    private final Cases cases;

    ShareAlarms(
            ReferralShareRepository shares,
            ShareClocks clocks,
            ShareEnds ends,
            ShareLeavings leavings,
            ShareLastDays lastDays,
            ShareMessages messages,
            ShareNotices notices,
            ShareGuards guards,
            Cases cases) {
        this.shares = shares;
        this.clocks = clocks;
        this.ends = ends;
        this.leavings = leavings;
        this.lastDays = lastDays;
        this.messages = messages;
        this.notices = notices;
        this.guards = guards;
        this.cases = cases;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        ShareClocks.of(passed)
                .flatMap(shareRef -> shares.find(shareRef, AccessScope.system()))
                .ifPresent(share -> rang(share, passed));
    }

    private void rang(ReferralShare share, DeadlinePassed passed) {
        if (!share.status().pending()) {
            leavings.rang(share, clocks.last(passed));
            return;
        }
        if (clocks.last(passed)) {
            ends.expire(share, ShareEnds.UNANSWERED, true);
            return;
        }
        messages.tell(share, ShareStep.REMIND, null);
        cases.lookUp(share.caseRef(), AccessScope.system()).ifPresent(file -> notices.sender(file, "share_waits"));
    }

    /** What is pending does not leave any more; what has left is marked, and who has it is told. */
    @EventListener
    void on(ConsentEnded ended) {
        shares.carriedBy(ended.caseRef(), ended.consentRef(), AccessScope.system())
                .forEach(this::ended);
    }

    private void ended(ReferralShare share) {
        if (share.status().pending()) {
            ends.recalled(share);
        } else if (ShareLeaving.lost(share)) {
            leavings.withdraw(share);
        } else if (share.status().left()) {
            ends.withdraw(share);
        }
    }

    /**
     * Where the person says no by name, what waits goes no further and who has something by the same purpose, or one
     * alike, is told, unless another ground carries it.
     */
    @EventListener
    void on(ConsentRefused refused) {
        shares.of(refused.caseRef(), AccessScope.system()).stream()
                .filter(share -> share.toAuthority().equals(refused.recipient()))
                .filter(share -> share.status().pending() || has(share, refused.purpose()))
                .filter(share -> guards.still(share).isEmpty())
                .forEach(this::ended);
    }

    /** Whether it has left by a consent for this purpose, or one alike, and nobody was told yet that it has ended. */
    private boolean has(ReferralShare share, @Nullable Purpose purpose) {
        return share.status().left()
                && ShareGround.CONSENT.equals(share.view().ground())
                && share.view().withdrawnAt() == null
                && guards.by(share, purpose);
    }

    /** Who is no child is passed on by his own word: what was offered in the interests of a child goes no further. */
    @EventListener
    void on(ChildNoMore decided) {
        shares.on(decided.caseRef(), ShareGround.CHILD, AccessScope.system()).stream()
                .filter(share -> share.status().pending())
                .forEach(share -> lapse(share, ShareEnds.GROUND_ENDED));
    }

    /**
     * What waits by a consent that has run out goes no further, unless another ground carries it by now; what has left
     * by it and was opened by nobody ends, since it holds the day. What did not arrive stays a task: it is not sent
     * anew without a ground.
     */
    @EventListener
    void on(ConsentRunOut over) {
        shares.carriedBy(over.caseRef(), over.consentRef(), AccessScope.system())
                .forEach(this::ranOut);
    }

    private void ranOut(ReferralShare share) {
        if (ShareLastDays.unopened(share)) {
            lastDays.ranOut(share);
        } else if (share.status().pending() && guards.still(share).isEmpty()) {
            lapse(share, ShareEnds.CONSENT_RUN_OUT);
        }
    }

    /**
     * What waits was put together with the ways of then, and nobody may be there to do that anew when it leaves: it is
     * taken back, and whoever works on the file offers it with the ways of today. So ends what was accepted and nobody
     * there has opened, also where it is not known to have come: it may come yet. Why, is nobody's business there; who
     * has it already is told by people.
     */
    @EventListener
    void on(WayUnsafe unsafe) {
        var leading = shares.of(unsafe.caseRef(), AccessScope.system()).stream()
                .filter(share -> share.fields().contains(ShareFields.CONTACTS))
                .toList();
        leading.stream().filter(share -> share.status().pending()).forEach(share -> lapse(share, null));
        leading.stream().filter(ShareLeaving::unopened).forEach(this::endUnopened);
        if (leading.stream().anyMatch(ShareLeaving::had)) {
            cases.lookUp(unsafe.caseRef(), AccessScope.system())
                    .ifPresent(file -> notices.sender(file, ShareEnds.WAYS_UNSAFE));
        }
    }

    private void endUnopened(ReferralShare share) {
        leavings.giveUp(share, null);
        ends.told(share, "expire_share", "share_revoked");
    }

    private void lapse(ReferralShare share, @Nullable String reason) {
        ends.revoke(share, reason);
        ends.told(share, "expire_share", "share_revoked");
    }
}
