package org.rogatory.referral.share;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the other organisation tells of what was offered to it. Words that come twice, late or crossing ours change
 * nothing: who accepts what is no more to be had is told so again.
 */
@Component
class ShareReplies {

    private final ReferralShareRepository shares;
    private final ShareGuards guards;
    private final ShareWords words;
    private final ShareMessages messages;
    private final ShareClocks clocks;
    private final ShareEnds ends;
    private final ShareLeavings leavings;
    private final ShareOutcomes outcomes;
    private final Clock clock;

    ShareReplies(
            ReferralShareRepository shares,
            ShareGuards guards,
            ShareWords words,
            ShareMessages messages,
            ShareClocks clocks,
            ShareEnds ends,
            ShareLeavings leavings,
            ShareOutcomes outcomes,
            Clock clock) {
        this.outcomes = outcomes;
        this.shares = shares;
        this.guards = guards;
        this.words = words;
        this.messages = messages;
        this.clocks = clocks;
        this.ends = ends;
        this.leavings = leavings;
        this.clock = clock;
    }

    /**
     * Whether it fits; what does not waits for a person.
     *
     * @param reason code of why not, or of what came of it
     * @param number of the message, 0 where it has none
     */
    boolean told(ReferralShare share, ShareStep step, @Nullable String reason, long number) {
        return switch (step) {
            case SEEN -> seen(share);
            case ACCEPT -> accepted(share);
            case REJECT -> rejected(share, reason);
            case EXPIRE -> closed(share, reason);
            case DONE -> done(share, reason, number);
            case OUTCOME -> changed(share, reason, number);
            default -> false;
        };
    }

    private boolean seen(ReferralShare share) {
        share.see(clock.instant());
        shares.saveAndFlush(share);
        return true;
    }

    private boolean accepted(ReferralShare share) {
        if (share.kind() == ShareKind.ASK) {
            return false;
        }
        if (share.status().left()) {
            return true;
        }
        if (share.status().pending() && !words.readable(share)) {
            ends.expire(share, ShareEnds.UNREACHABLE, true);
            return true;
        }
        if (share.status().over()) {
            messages.tell(share, ShareStep.telling(share.status()), null);
        } else if (guards.kept(share)) {
            takenBack(share);
        } else {
            guards.still(share).ifPresentOrElse(ground -> release(share, ground), () -> ends.recalled(share));
        }
        return true;
    }

    /** What was granted or begun since then keeps the file here; why, is nobody's business there. */
    private void takenBack(ReferralShare share) {
        ends.revoke(share, null);
        ends.told(share, "expire_share", "share_revoked");
    }

    /** The file stays open, also where it is handed over, until it is known that the person is there. */
    private void release(ReferralShare share, ShareGround ground) {
        share.move(ShareStatus.ACCEPTED, null, clock.instant());
        clocks.answered(share);
        leavings.leave(share, ground, words.leaving(share));
        ends.told(share, "accept_referral", "share_accepted");
        if (share.kind() == ShareKind.TRANSFER) {
            ends.goesOver(share);
        }
    }

    private boolean rejected(ReferralShare share, @Nullable String reason) {
        if (!share.status().pending()) {
            return share.status().over();
        }
        clocks.answered(share);
        ends.end(share, ShareStatus.REJECTED, reason);
        ends.told(share, "reject_referral", "share_rejected");
        return true;
    }

    /** The organisation takes nobody in any more. */
    private boolean closed(ReferralShare share, @Nullable String reason) {
        if (!share.status().pending()) {
            return share.status().over();
        }
        ends.end(share, ShareStatus.EXPIRED, reason);
        ends.told(share, "expire_share", "share_expired");
        return true;
    }

    private boolean done(ReferralShare share, @Nullable String outcome, long number) {
        if (share.status() == ShareStatus.ACCEPTED) {
            leavings.taken(share);
            ends.end(share, ShareStatus.DONE, null);
            outcomes.came(share, outcome, number);
            ends.told(share, ShareFields.FINISH, "share_done");
        }
        return share.status() == ShareStatus.DONE;
    }

    /** Another result holds now; a word that overtakes that all is done says that, too. */
    private boolean changed(ReferralShare share, @Nullable String outcome, long number) {
        if (share.status() == ShareStatus.DONE && outcomes.came(share, outcome, number)) {
            ends.heard(share, "share_result_came");
        }
        return done(share, outcome, number);
    }

    /** What a file of ours has asked for was offered to it. */
    void granted(ReferralShare asked) {
        if (asked.status().pending()) {
            clocks.answered(asked);
            ends.end(asked, ShareStatus.DONE, null);
            ends.told(asked, "accept_referral", "share_accepted");
        }
    }
}
