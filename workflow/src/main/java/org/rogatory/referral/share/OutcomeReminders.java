package org.rogatory.referral.share;

import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After all was done and told, another result holds: those who decide on offers are reminded to tell it to who has
 * referred the person. Nothing leaves by that.
 */
@Component
class OutcomeReminders {

    private static final Set<String> CHANGING =
            Set.of("confirm_decision", "withdraw_identification", "take_up_identification");

    private final ReferralOfferRepository offers;
    private final ShareOutcomes outcomes;
    private final ShareNotices notices;

    OutcomeReminders(ReferralOfferRepository offers, ShareOutcomes outcomes, ShareNotices notices) {
        this.offers = offers;
        this.outcomes = outcomes;
        this.notices = notices;
    }

    @EventListener
    void on(CaseActed acted) {
        if (CHANGING.contains(acted.verb())) {
            offers.of(acted.subject(), AccessScope.system()).stream()
                    .filter(offer -> offer.status() == ShareStatus.DONE
                            && !outcomes.tellable(offer).isEmpty())
                    .forEach(offer -> notices.receiver(offer.toAuthority(), "share_result_changed", offer.shareRef()));
        }
    }
}
