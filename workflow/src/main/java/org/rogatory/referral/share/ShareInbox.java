package org.rogatory.referral.share;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.exchange.LooseMessageChanged;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.Referral;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final FileKeys keys;
    private final TransactionTemplate apart;

    ShareInbox(
            ReferralShareRepository shares,
            ReferralOfferRepository offers,
            ShareReplies replies,
            OfferIntake intake,
            ShareEnds ends,
            ShareNotices notices,
            FileKeys keys,
            PlatformTransactionManager transactions) {
        this.shares = shares;
        this.offers = offers;
        this.replies = replies;
        this.intake = intake;
        this.ends = ends;
        this.notices = notices;
        this.keys = keys;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
            if (!replies.told(own.get(), step, reason)) {
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
                .ifPresent(this::lost);
        offers.find(changed.threadId(), AccessScope.system())
                .filter(offer -> offer.toAuthority().equals(changed.fromAuthority()))
                .ifPresent(offer -> notices.receiver(offer.toAuthority(), PARKED, offer.shareRef()));
    }

    /** What has arrived, or never leaves, cannot be read here any more but in the file, under the key of that. */
    private void gone(LooseMessageChanged changed) {
        shares.find(changed.threadId(), AccessScope.system())
                .filter(share -> share.gone(changed.messageId()))
                .ifPresent(share -> {
                    shares.saveAndFlush(share);
                    TransactionSynchronizationManager.registerSynchronization(ending(share.shareRef()));
                });
    }

    /** In a transaction of its own: where keys are destroyed what was read before in the same one is forgotten. */
    private TransactionSynchronization ending(String shareRef) {
        return new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                apart.executeWithoutResult(status -> keys.destroy(List.of(ShareCodes.keyOfRelease(shareRef))));
            }
        };
    }

    private void lost(ReferralShare share) {
        if (share.status().pending()) {
            ends.expire(share, ShareEnds.UNREACHABLE, false);
        } else {
            ends.told(share, "parked_message", PARKED);
        }
    }
}
