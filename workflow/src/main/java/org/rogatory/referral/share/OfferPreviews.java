package org.rogatory.referral.share;

import java.util.List;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is offered to an organisation as its page shows it: no file stands on it, and none in its trace. */
@Service
public class OfferPreviews {

    private final Offers offers;
    private final CaseLists lists;

    OfferPreviews(Offers offers, CaseLists lists) {
        this.offers = offers;
        this.lists = lists;
    }

    /** A page of all that came to the officer's organisation, the newest first; one trace. */
    @Transactional
    public Listed<OfferView> page(ListPlace after, Officer officer) {
        Roles.demand(offers.reads(officer));
        lists.viewReferences(List.of(), officer);
        return offers.came(after, officer);
    }
}
