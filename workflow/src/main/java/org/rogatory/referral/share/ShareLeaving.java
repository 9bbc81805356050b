package org.rogatory.referral.share;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The message with which a share leaves, until that was opened there or taken back, and how far it has come. */
@Embeddable
class ShareLeaving {

    private @Nullable String releaseRef;

    @Enumerated(EnumType.STRING)
    private @Nullable ShareArrival arrival;

    protected ShareLeaving() {}

    ShareLeaving(@Nullable String releaseRef, @Nullable ShareArrival arrival) {
        this.releaseRef = releaseRef;
        this.arrival = arrival;
    }

    /** Nothing leaves. */
    static ShareLeaving none() {
        return new ShareLeaving(null, null);
    }

    /** The same message, come so far. */
    ShareLeaving come(ShareArrival far) {
        return new ShareLeaving(releaseRef, far);
    }

    /** Whether it leaves with this message. */
    boolean with(String messageRef) {
        return messageRef.equals(releaseRef);
    }

    /** Null where nothing has left, or it left before this was written down. */
    @Nullable
    ShareArrival arrival() {
        return arrival;
    }

    /** Whether it has left, and nobody there has taken it up, as far as is known. */
    boolean untaken() {
        return arrival != null && arrival != ShareArrival.TAKEN;
    }

    /** Whether a share was accepted, and what left is not known to have come. */
    static boolean lost(ReferralShare share) {
        return share.status() == ShareStatus.ACCEPTED && share.leaving().arrival() == ShareArrival.LOST;
    }

    /** Whether it was accepted, nobody there has opened it, as far as is known, and no consent to it was taken back. */
    static boolean unopened(ReferralShare share) {
        return share.status() == ShareStatus.ACCEPTED
                && share.leaving().untaken()
                && share.view().withdrawnAt() == null;
    }

    /**
     * Whether somebody there has put it into a file, or may have before that was written down: it does not come back,
     * whatever has become of the offer.
     */
    static boolean had(ReferralShare share) {
        var arrival = share.leaving().arrival();
        return share.status() == ShareStatus.DONE
                || arrival == ShareArrival.TAKEN
                || share.status() == ShareStatus.ACCEPTED && arrival == null;
    }

    /** Whether who has offered it can still take it back: it did not come, or nobody there has opened it. */
    static boolean open(ReferralShare share) {
        return share.status().pending()
                || lost(share)
                || share.status() == ShareStatus.ACCEPTED && share.leaving().arrival() == ShareArrival.ARRIVED;
    }
}
