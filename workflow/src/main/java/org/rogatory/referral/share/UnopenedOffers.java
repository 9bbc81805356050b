package org.rogatory.referral.share;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation has accepted and nobody has opened in a file: it tells no file, so nothing is traced. */
@Service
public class UnopenedOffers {

    /** So many at once; behind those that were opened the next ones follow. */
    public static final int LONGEST_LIST = 200;

    private final ReferralOfferRepository offers;
    private final Offers rules;

    UnopenedOffers(ReferralOfferRepository offers, Offers rules) {
        this.offers = offers;
        this.rules = rules;
    }

    /** Those of the officer's organisation, the oldest first: whatever else was offered since hides none of them. */
    @Transactional(readOnly = true)
    public List<OfferView> of(Officer officer) {
        Roles.demand(rules.reads(officer));
        return offers.unopened(officer.authority(), AccessScope.of(officer), Limit.of(LONGEST_LIST)).stream()
                .map(ReferralOffer::view)
                .toList();
    }

    /** Whether there is any, whoever asks. */
    @Transactional(readOnly = true)
    public boolean any(String authority) {
        return !offers.unopened(authority, AccessScope.system(), Limit.of(1)).isEmpty();
    }
}
