package org.rogatory.referral.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.exchange.KeysBeside;
import org.rogatory.exchange.LooseKinds;
import org.rogatory.referral.Referral;
import org.springframework.stereotype.Component;

/** The messages of shares belong to no file; the keys of what they say end with the file all the same. */
@Component
class ShareKeys implements KeysBeside, LooseKinds {

    private final ReferralShareRepository shares;
    private final ReferralOfferRepository offers;

    ShareKeys(ReferralShareRepository shares, ReferralOfferRepository offers) {
        this.shares = shares;
        this.offers = offers;
    }

    /** What is sealed for the cabinet of the addressee needs no more. */
    @Override
    public Set<String> closed() {
        return Set.of(ShareWords.CONTENT);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Referral.FORM);
    }

    @Override
    public List<String> of(Collection<String> caseRefs) {
        if (caseRefs.isEmpty()) {
            return List.of();
        }
        var system = AccessScope.system();
        var keys = new ArrayList<String>();
        shares.sharedBy(caseRefs, system)
                .forEach(shareRef ->
                        keys.addAll(List.of(ShareCodes.keyOfSender(shareRef), ShareCodes.keyOfRelease(shareRef))));
        offers.receivedBy(caseRefs, system).forEach(shareRef -> keys.add(ShareCodes.keyOfReceiver(shareRef)));
        return keys;
    }
}
