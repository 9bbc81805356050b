package org.rogatory.referral.share;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is offered to an organisation as its page shows it: no file stands on it, and none in its trace. */
@Service
public class OfferPreviews {

    private final ReferralOfferRepository offers;
    private final Offers rules;
    private final CaseLists lists;

    OfferPreviews(ReferralOfferRepository offers, Offers rules, CaseLists lists) {
        this.offers = offers;
        this.rules = rules;
        this.lists = lists;
    }

    /** All that came to the officer's organisation, the newest first; one trace. */
    @Transactional
    public List<OfferView> page(Officer officer) {
        Roles.demand(rules.reads(officer));
        lists.viewReferences(List.of(), officer);
        return offers.ours(AccessScope.of(officer), Limit.of(Offers.LONGEST_LIST)).stream()
                .map(ReferralOffer::view)
                .filter(OfferView::arrived)
                .toList();
    }
}
