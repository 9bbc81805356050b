package org.rogatory.referral.share;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Asked for one organisation by who works there, and by what the other one tells. */
interface ReferralOfferRepository extends Repository<ReferralOffer, String> {

    ReferralOffer saveAndFlush(ReferralOffer offer);

    Optional<ReferralOffer> findById(String shareRef);

    Optional<ReferralOffer> findByShareRefAndToAuthority(String shareRef, String toAuthority);

    /** Those of an organisation, the newest first. */
    List<ReferralOffer> findByToAuthorityOrderByArrivedAtDescShareRefDesc(String toAuthority, Limit limit);

    List<ReferralOffer> findByToAuthorityAndStatusIn(String toAuthority, Collection<ShareStatus> statuses);

    List<ReferralOffer> findByCaseRefOrderByArrivedAt(String caseRef);

    @Query("select o.shareRef from ReferralOffer o where o.caseRef in :caseRefs")
    List<String> receivedBy(Collection<String> caseRefs);

    /** Those of which nothing came and that ended before a moment, while their messages are kept still. */
    @Query("select o from ReferralOffer o where o.endedAt < :before and o.kept = true and o.caseRef is null"
            + " and o.status in (org.rogatory.referral.share.ShareStatus.REJECTED,"
            + " org.rogatory.referral.share.ShareStatus.REVOKED,"
            + " org.rogatory.referral.share.ShareStatus.EXPIRED,"
            + " org.rogatory.referral.share.ShareStatus.RECALLED) order by o.endedAt")
    List<ReferralOffer> ended(Instant before, Limit limit);
}
