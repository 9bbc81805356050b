package org.rogatory.referral.share;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the other organisation tells of a share, a clock and what is kept of it are read as the processes read. */
interface ReferralShareRepository extends Repository<ReferralShare, String> {

    String VISIBLE = AccessScope.GRANTED + "s.caseRef)";

    ReferralShare saveAndFlush(ReferralShare share);

    @Query("select s from ReferralShare s where s.shareRef = :shareRef and" + VISIBLE)
    Optional<ReferralShare> find(String shareRef, AccessScope scope);

    @Query("select s from ReferralShare s where s.shareRef = :shareRef and s.caseRef = :caseRef and" + VISIBLE)
    Optional<ReferralShare> ofFile(String shareRef, String caseRef, AccessScope scope);

    /** Those of a file, the newest first. */
    @Query("select s from ReferralShare s where s.caseRef = :caseRef and" + VISIBLE
            + " order by s.offeredAt desc, s.shareRef desc")
    List<ReferralShare> of(String caseRef, AccessScope scope);

    @Query("select s from ReferralShare s where s.caseRef = :caseRef and s.consentRef = :consentRef and" + VISIBLE)
    List<ReferralShare> carriedBy(String caseRef, String consentRef, AccessScope scope);

    @Query("select s from ReferralShare s where s.caseRef = :caseRef and s.ground = :ground and" + VISIBLE)
    List<ReferralShare> on(String caseRef, String ground, AccessScope scope);

    /** So many of a file as are asked for that stand so. */
    @Query("select s.shareRef from ReferralShare s where s.caseRef = :caseRef and s.status in :statuses and" + VISIBLE)
    List<String> standing(String caseRef, Collection<ShareStatus> statuses, AccessScope scope, Limit limit);

    /** Those of a file that were accepted and have come so far. */
    @Query("select s from ReferralShare s where s.caseRef = :caseRef"
            + " and s.status = org.rogatory.referral.share.ShareStatus.ACCEPTED"
            + " and s.leaving.arrival in :arrivals and" + VISIBLE)
    List<ReferralShare> accepted(String caseRef, Collection<ShareArrival> arrivals, AccessScope scope);

    @Query("select s.shareRef from ReferralShare s where s.caseRef in :caseRefs and" + VISIBLE)
    List<String> sharedBy(Collection<String> caseRefs, AccessScope scope);

    /** Those of which nothing came and that ended before a moment, while their messages are kept still. */
    @Query("select s from ReferralShare s where s.endedAt < :before and s.kept = true"
            + " and s.status in (org.rogatory.referral.share.ShareStatus.REJECTED,"
            + " org.rogatory.referral.share.ShareStatus.REVOKED,"
            + " org.rogatory.referral.share.ShareStatus.EXPIRED,"
            + " org.rogatory.referral.share.ShareStatus.RECALLED) and" + VISIBLE + " order by s.endedAt")
    List<ReferralShare> ended(Instant before, AccessScope scope, Limit limit);

    /** Those of these of which what left has come, or is waited for by nobody any more: here nobody reads it. */
    @Query("select s.shareRef from ReferralShare s where s.shareRef in :shareRefs"
            + " and (s.status in (org.rogatory.referral.share.ShareStatus.DONE,"
            + " org.rogatory.referral.share.ShareStatus.REJECTED,"
            + " org.rogatory.referral.share.ShareStatus.REVOKED,"
            + " org.rogatory.referral.share.ShareStatus.EXPIRED,"
            + " org.rogatory.referral.share.ShareStatus.RECALLED)"
            + " or s.leaving.arrival in (org.rogatory.referral.share.ShareArrival.ARRIVED,"
            + " org.rogatory.referral.share.ShareArrival.TAKEN)) and" + VISIBLE)
    List<String> readByNobody(Collection<String> shareRefs, AccessScope scope);
}
