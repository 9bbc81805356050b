package org.rogatory.referral.share;

import java.time.Clock;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.referral.consent.Consents;
import org.springframework.stereotype.Component;

/**
 * The person has taken back, there, the consent to what came here. What nobody has opened is gone; in a file that was
 * opened the consent that came along ends, and with it whatever was passed on by it.
 */
@Component
class OfferWithdrawals {

    private final ReferralOfferRepository offers;
    private final Consents consents;
    private final ShareNotices notices;
    private final Cases cases;
    private final Clock clock;

    OfferWithdrawals(
            ReferralOfferRepository offers, Consents consents, ShareNotices notices, Cases cases, Clock clock) {
        this.offers = offers;
        this.consents = consents;
        this.notices = notices;
        this.cases = cases;
        this.clock = clock;
    }

    boolean withdrawn(ReferralOffer offer) {
        offer.withdrawn(clock.instant());
        if (!offer.opened() && !offer.status().over()) {
            offer.move(ShareStatus.RECALLED, ShareEnds.CONSENT_ENDED, clock.instant());
        }
        offers.saveAndFlush(offer);
        ended(offer);
        notices.receiver(offer.toAuthority(), "share_withdrawn", offer.shareRef());
        return true;
    }

    private void ended(ReferralOffer offer) {
        var caseRef = offer.caseRef();
        if (!offer.opened() || caseRef == null) {
            return;
        }
        cases.lookUp(caseRef, AccessScope.system())
                .ifPresent(file -> consents.withdrawTold(
                        file, offer.toldRef(), Officer.system(file.state()).username()));
    }
}
