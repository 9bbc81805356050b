package org.rogatory.referral.share;

import org.rogatory.cases.AccessScope;
import org.rogatory.exchange.LooseMessageChanged;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.referral.Referral;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the messages of shares, in the receiving transaction: a word on what was offered from here, or on what is
 * offered here. What fits nothing is kept where it came and told to a person by a code.
 */
@Component
class ShareInbox {

    private static final String PARKED = "share_parked";

    private final ReferralShareRepository shares;
    private final ReferralOfferRepository offers;
    private final ShareReplies replies;
    private final OfferIntake intake;
    private final ShareEnds ends;
    private final ShareLeavings leavings;
    private final ShareLastDays lastDays;
    private final ShareNotices notices;

    ShareInbox(
            ReferralShareRepository shares,
            ReferralOfferRepository offers,
            ShareReplies replies,
            OfferIntake intake,
            ShareEnds ends,
            ShareLeavings leavings,
            ShareLastDays lastDays,
            ShareNotices notices) {
        this.shares = shares;
        this.offers = offers;
        this.replies = replies;
        this.intake = intake;
        this.ends = ends;
        this.leavings = leavings;
        this.lastDays = lastDays;
        this.notices = notices;
    }

    @EventListener
    void on(MessageReceived message) {
        if (!Referral.FORM.equals(message.kind())) {
            return;
        }
        ShareStep.of(message.payload()).ifPresent(step -> take(step, message));
    }

    private void take(ShareStep step, MessageReceived message) {
        var reason = ShareStep.said(message.payload(), step.told());
        var own = shares.find(message.threadId(), AccessScope.system())
                .filter(share -> share.between(message.toAuthority(), message.fromAuthority()));
        if (own.isPresent()) {
            if (!replies.told(own.get(), step, reason, ShareStep.number(message.payload()))) {
                ends.told(own.get(), "parked_message", PARKED);
            }
        } else if (!intake.take(step, message)) {
            offers.find(message.threadId(), AccessScope.system())
                    .filter(offer -> offer.between(message))
                    .ifPresent(offer -> notices.receiver(offer.toAuthority(), PARKED, offer.shareRef()));
        }
    }

    @EventListener
    void on(LooseMessageChanged changed) {
        if (!Referral.FORM.equals(changed.kind())) {
            return;
        }
        switch (changed.status()) {
            case REJECTED, BY_HAND -> lost(changed);
            case DELIVERED, READ, RECALLED -> gone(changed);
            default -> {}
        }
    }

    /** What was refused there or reaches nobody does not wait for an answer that cannot come. */
    private void lost(LooseMessageChanged changed) {
        shares.find(changed.threadId(), AccessScope.system())
                .filter(share -> share.fromAuthority().equals(changed.fromAuthority()))
                .filter(share -> !leavings.told(share, changed))
                .ifPresent(this::lost);
        offers.find(changed.threadId(), AccessScope.system())
                .filter(offer -> offer.toAuthority().equals(changed.fromAuthority()))
                .ifPresent(offer -> notices.receiver(offer.toAuthority(), PARKED, offer.shareRef()));
    }

    private void gone(LooseMessageChanged changed) {
        shares.find(changed.threadId(), AccessScope.system())
                .filter(share -> share.fromAuthority().equals(changed.fromAuthority()))
                .ifPresent(share -> gone(share, changed));
    }

    private void gone(ReferralShare share, LooseMessageChanged changed) {
        var missed = ShareLeaving.lost(share);
        leavings.told(share, changed);
        if (missed) {
            lastDays.came(share);
        }
    }

    private void lost(ReferralShare share) {
        if (share.status().pending()) {
            ends.expire(share, ShareEnds.UNREACHABLE, false);
        } else {
            ends.told(share, "parked_message", PARKED);
        }
    }
}
