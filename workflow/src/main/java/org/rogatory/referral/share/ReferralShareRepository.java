package org.rogatory.referral.share;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Asked by who has found the file, and by what the other organisation tells. */
interface ReferralShareRepository extends Repository<ReferralShare, String> {

    ReferralShare saveAndFlush(ReferralShare share);

    Optional<ReferralShare> findById(String shareRef);

    Optional<ReferralShare> findByShareRefAndCaseRef(String shareRef, String caseRef);

    List<ReferralShare> findByCaseRefOrderByOfferedAtDescShareRefDesc(String caseRef);

    List<ReferralShare> findByCaseRefAndConsentRef(String caseRef, String consentRef);

    List<ReferralShare> findByCaseRefAndGround(String caseRef, String ground);

    boolean existsByCaseRefAndStatusIn(String caseRef, Collection<ShareStatus> statuses);

    @Query("select s.shareRef from ReferralShare s where s.caseRef in :caseRefs")
    List<String> sharedBy(Collection<String> caseRefs);

    /** Those of which nothing came and that ended before a moment, while their messages are kept still. */
    @Query("select s from ReferralShare s where s.endedAt < :before and s.kept = true"
            + " and s.status in (org.rogatory.referral.share.ShareStatus.REJECTED,"
            + " org.rogatory.referral.share.ShareStatus.REVOKED,"
            + " org.rogatory.referral.share.ShareStatus.EXPIRED,"
            + " org.rogatory.referral.share.ShareStatus.RECALLED) order by s.endedAt")
    List<ReferralShare> ended(Instant before, Limit limit);
}
