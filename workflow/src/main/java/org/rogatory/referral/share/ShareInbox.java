package org.rogatory.referral.share;

import org.rogatory.cases.AccessScope;
import org.rogatory.exchange.LooseMessageChanged;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.exchange.MessageStatus;
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
    private final ShareNotices notices;

    ShareInbox(
            ReferralShareRepository shares,
            ReferralOfferRepository offers,
            ShareReplies replies,
            OfferIntake intake,
            ShareEnds ends,
            ShareNotices notices) {
        this.shares = shares;
        this.offers = offers;
        this.replies = replies;
        this.intake = intake;
        this.ends = ends;
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
        var reason = ShareStep.said(message.payload(), "reason");
        var own = shares.find(message.threadId(), AccessScope.system())
                .filter(share -> share.between(message.toAuthority(), message.fromAuthority()));
        if (own.isPresent()) {
            if (!replies.told(own.get(), step, reason)) {
                ends.told(own.get(), "parked_message", PARKED);
            }
        } else if (!intake.take(step, message)) {
            offers.find(message.threadId(), AccessScope.system())
                    .filter(offer -> offer.between(message))
                    .ifPresent(offer -> notices.receiver(offer.toAuthority(), PARKED, offer.shareRef()));
        }
    }

    /** What was refused there or reaches nobody does not wait for an answer that cannot come. */
    @EventListener
    void on(LooseMessageChanged changed) {
        var lost = changed.status() == MessageStatus.REJECTED || changed.status() == MessageStatus.BY_HAND;
        if (!lost || !Referral.FORM.equals(changed.kind())) {
            return;
        }
        shares.find(changed.threadId(), AccessScope.system())
                .filter(share -> share.fromAuthority().equals(changed.fromAuthority()))
                .ifPresent(this::lost);
        offers.find(changed.threadId(), AccessScope.system())
                .filter(offer -> offer.toAuthority().equals(changed.fromAuthority()))
                .ifPresent(offer -> notices.receiver(offer.toAuthority(), PARKED, offer.shareRef()));
    }

    private void lost(ReferralShare share) {
        if (share.status().pending()) {
            ends.expire(share, ShareEnds.UNREACHABLE, false);
        } else {
            ends.told(share, "parked_message", PARKED);
        }
    }
}
