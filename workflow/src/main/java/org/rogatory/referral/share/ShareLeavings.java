package org.rogatory.referral.share;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.exchange.LooseMessageChanged;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.file.ReferralChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was accepted leaves, and is followed until somebody there has taken it up: receipts tell that it has come and
 * that it was opened. What does not come is told to who works on the file, and a file that is handed over is closed
 * only once the person is at the other place.
 */
@Component
class ShareLeavings {

    private static final String LOST = "share_lost";

    private final ReferralShareRepository shares;
    private final ShareMessages messages;
    private final ShareClocks clocks;
    private final ShareEnds ends;
    private final FileKeys keys;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;

    ShareLeavings(
            ReferralShareRepository shares,
            ShareMessages messages,
            ShareClocks clocks,
            ShareEnds ends,
            FileKeys keys,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.shares = shares;
        this.messages = messages;
        this.clocks = clocks;
        this.ends = ends;
        this.keys = keys;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Now, and only now, it leaves; until it was taken up there its clock runs. */
    void leave(ReferralShare share, ShareGround ground, ObjectNode leaving) {
        share.rests(ground);
        Optional.ofNullable(ground.until()).ifPresent(day -> leaving.put(ShareStep.UNTIL, day.toString()));
        share.released(messages.release(share, leaving));
        shares.saveAndFlush(share);
        again(share);
    }

    /** Once more, with another message under the same key; where the first was not carried yet it never is. */
    void anew(ReferralShare share, ShareGround ground, ObjectNode leaving) {
        share.arrives(ShareLeaving.none());
        shares.saveAndFlush(share);
        messages.recall(share);
        leave(share, ground, leaving);
    }

    /**
     * Whether it is the message with which a share leaves that has come further. Of an earlier one of the same share it
     * counts only that somebody has opened what it brought: all that has come is read when an offer is opened.
     */
    boolean told(ReferralShare share, LooseMessageChanged changed) {
        var opened = changed.status() == MessageStatus.READ && share.leaving().arrival() != null;
        if (!opened && !share.leaving().with(changed.messageId())) {
            return false;
        }
        told(share, changed.status());
        return true;
    }

    private void told(ReferralShare share, MessageStatus status) {
        switch (status) {
            case REJECTED, BY_HAND -> lost(share);
            case DELIVERED -> arrived(share);
            case READ -> taken(share);
            case RECALLED -> stays(share);
            default -> {}
        }
    }

    /**
     * The clock rings: it is not known to have come, or lies there and nobody opens it. Until somebody does it begins
     * again, however often it has rung.
     */
    void rang(ReferralShare share, boolean last) {
        rang(share);
        if (last && share.status() == ShareStatus.ACCEPTED && share.leaving().untaken()) {
            again(share);
        }
    }

    private void again(ReferralShare share) {
        clocks.end(share);
        clocks.taking(share);
    }

    private void rang(ReferralShare share) {
        var arrival = share.leaving().arrival();
        if (share.status() != ShareStatus.ACCEPTED || arrival == null) {
            return;
        }
        switch (arrival) {
            case UNDER_WAY -> lost(share);
            case LOST -> ends.heard(share, LOST);
            case ARRIVED -> unopened(share);
            default -> {}
        }
    }

    private void unopened(ReferralShare share) {
        if (share.view().withdrawnAt() != null) {
            stopped(share);
            return;
        }
        messages.tell(share, ShareStep.REMIND, null);
        ends.heard(share, "share_untaken");
    }

    /** The person has taken back what it rests on, and nobody there has taken it up: it ends. */
    private void stopped(ReferralShare share) {
        ends.end(share, ShareStatus.RECALLED, ShareEnds.CONSENT_ENDED);
        unread(share);
        ends.told(share, "expire_share", "share_recalled");
    }

    /** What the person has stopped meanwhile is sent no more; with anything else somebody has to do something. */
    private void lost(ReferralShare share) {
        if (share.status() != ShareStatus.ACCEPTED || share.leaving().arrival() == ShareArrival.TAKEN) {
            unread(share);
        } else if (share.view().withdrawnAt() != null) {
            stopped(share);
        } else {
            come(share, ShareArrival.LOST);
            ends.parked(share, LOST);
        }
    }

    /** It cannot be read here any more but in the file, under the key of that. */
    private void arrived(ReferralShare share) {
        var missed = ShareLeaving.lost(share);
        if (share.leaving().arrival() != ShareArrival.TAKEN) {
            come(share, ShareArrival.ARRIVED);
        }
        unread(share);
        if (missed) {
            again(share);
            events.publishEvent(new ReferralChanged(share.caseRef()));
        }
    }

    /**
     * The person is at the other place: what was handed over goes on there. Whoever had given it up has to know, or
     * found a way unsafe meanwhile. It is said once: a file that was taken up here again is nobody's but ours.
     */
    void taken(ReferralShare share) {
        if (!share.leaving().untaken()) {
            return;
        }
        var missed = ShareLeaving.lost(share);
        found(share);
        unread(share);
        come(share, ShareArrival.TAKEN);
        clocks.end(share);
        ends.warned(share);
        if (missed) {
            events.publishEvent(new ReferralChanged(share.caseRef()));
        }
        if (share.status().over()) {
            ends.parked(share, "share_parked");
        } else if (share.kind() == ShareKind.TRANSFER && ends.handedOver(share)) {
            giveUpOthers(share);
        }
    }

    /** Nobody sees to what else was not taken up once the file is closed: who has accepted it waits no more. */
    private void giveUpOthers(ReferralShare share) {
        shares.accepted(share.caseRef(), ShareArrival.UNTAKEN, AccessScope.system())
                .forEach(other ->
                        giveUp(other, ShareLeaving.lost(other) ? ShareEnds.UNREACHABLE : ShareEnds.HANDED_OVER));
    }

    /** It is known to be there, whatever has become of its message: where that waits still it leaves no more. */
    void found(ReferralShare share) {
        if (share.leaving().untaken() && share.leaving().arrival() != ShareArrival.ARRIVED) {
            messages.recall(share);
            come(share, ShareArrival.ARRIVED);
            unread(share);
        }
    }

    private void stays(ReferralShare share) {
        share.arrives(ShareLeaving.none());
        shares.saveAndFlush(share);
        unread(share);
        if (share.status() == ShareStatus.ACCEPTED && share.view().withdrawnAt() != null) {
            stopped(share);
        }
    }

    private void come(ReferralShare share, ShareArrival far) {
        share.arrives(share.leaving().come(far));
        shares.saveAndFlush(share);
    }

    /** It is not sent any more, and the other side does not wait for it: what lay ready is read by nobody. */
    void giveUp(ReferralShare share, @Nullable String reason) {
        ends.end(share, ShareStatus.EXPIRED, reason);
        messages.recall(share);
        messages.tell(share, ShareStep.EXPIRE, reason);
        unread(share);
    }

    /** The consent has ended while it was nowhere: it does not leave any more, and where it came it ends too. */
    void withdraw(ReferralShare share) {
        ends.withdraw(share);
        if (share.status() == ShareStatus.ACCEPTED) {
            ends.end(share, ShareStatus.RECALLED, ShareEnds.CONSENT_ENDED);
            unread(share);
            ends.heard(share, "share_recalled");
        }
    }

    /** In a transaction of its own: where keys are destroyed what was read before in the same one is forgotten. */
    private void unread(ReferralShare share) {
        var key = ShareCodes.keyOfRelease(share.shareRef());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                apart.executeWithoutResult(status -> keys.destroy(List.of(key)));
            }
        });
    }
}
