package org.rogatory.referral.share;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation tells of a person who was passed on to it, to who has passed him on. */
@Service
public class OfferOutcomes {

    private final Offers desk;
    private final ReferralOfferRepository offers;
    private final ShareOutcomes outcomes;
    private final ShareMessages messages;
    private final EntityManager held;

    OfferOutcomes(
            Offers desk,
            ReferralOfferRepository offers,
            ShareOutcomes outcomes,
            ShareMessages messages,
            EntityManager held) {
        this.desk = desk;
        this.offers = offers;
        this.outcomes = outcomes;
        this.messages = messages;
        this.held = held;
    }

    /** The codes that may be told now: with the word that all is done, or of what has changed since. */
    @Transactional(readOnly = true)
    public List<String> tellable(String shareRef, Officer officer) {
        Roles.demand(Offers.decides(officer));
        return outcomes.tellable(own(shareRef, officer));
    }

    /** What was told, the earliest first. */
    @Transactional(readOnly = true)
    public List<OutcomeView> told(String shareRef, Officer officer) {
        Roles.demand(desk.reads(officer));
        return outcomes.told(own(shareRef, officer));
    }

    /**
     * One more word after all was done: a review, or the final decision, has changed the result. Of two who tell it at
     * the same moment one crosses the other, since each changes the offer.
     */
    @Transactional
    public void tell(String shareRef, String code, Officer officer) {
        Roles.demand(Offers.decides(officer));
        var offer = own(shareRef, officer);
        if (offer.status() != ShareStatus.DONE) {
            throw Refusal.of("share-outcome");
        }
        held.lock(offer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        outcomes.tell(offer, code, officer);
        messages.answer(offer, ShareStep.OUTCOME, code);
    }

    /** One that is for another organisation is not there. */
    private ReferralOffer own(String shareRef, Officer officer) {
        return offers.find(shareRef, AccessScope.of(officer))
                .filter(offer -> offer.toAuthority().equals(officer.authority()))
                .orElseThrow(Refusal::notFound);
    }
}
