package org.rogatory.referral.share;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ListPlace;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Asked for one organisation by who works there, and by what the other one tells. */
interface ReferralOfferRepository extends Repository<ReferralOffer, String> {

    /** It belongs to the organisation to which it was offered, but for whom the file is shut in which it lies. */
    String VISIBLE = " (:#{#scope.ofProcesses()} = true or o.toAuthority = :#{#scope.authority()}"
            + " and (o.caseRef is null or not" + AccessScope.SHUT + "o.caseRef)) or" + AccessScope.GRANTED
            + "o.caseRef))";

    ReferralOffer saveAndFlush(ReferralOffer offer);

    @Query("select o from ReferralOffer o where o.shareRef = :shareRef and" + VISIBLE)
    Optional<ReferralOffer> find(String shareRef, AccessScope scope);

    /**
     * Those of the reader's organisation behind a place, the newest first. Of what was taken back before it came there
     * is nothing to show.
     */
    @Query("select o from ReferralOffer o where o.toAuthority = :#{#scope.authority()}"
            + " and (o.kind = org.rogatory.referral.share.ShareKind.ASK or o.service is not null)"
            + " and (o.arrivedAt < :#{#after.at()}"
            + " or o.arrivedAt = :#{#after.at()} and o.shareRef < :#{#after.reference()}) and" + VISIBLE
            + " order by o.arrivedAt desc, o.shareRef desc")
    List<ReferralOffer> ours(ListPlace after, AccessScope scope, Limit limit);

    /** Those of them that lie in a file of an adult, behind one, by their codes. */
    @Query("select o from ReferralOffer o where o.toAuthority = :#{#scope.authority()} and o.shareRef > :after"
            + " and o.kind <> org.rogatory.referral.share.ShareKind.ASK"
            + " and exists (select 1 from ReferralFile f where f.caseRef = o.caseRef"
            + " and f.age = org.rogatory.referral.file.Age.ADULT) and" + VISIBLE + " order by o.shareRef")
    List<ReferralOffer> opened(String after, AccessScope scope, Limit limit);

    @Query("select o from ReferralOffer o where o.toAuthority = :#{#scope.authority()} and o.status in :statuses and"
            + VISIBLE)
    List<ReferralOffer> waiting(Collection<ShareStatus> statuses, AccessScope scope);

    /** What an organisation has accepted and nobody has opened in a file yet. */
    @Query("select o from ReferralOffer o where o.toAuthority = :authority and o.caseRef is null"
            + " and o.status = org.rogatory.referral.share.ShareStatus.ACCEPTED and" + VISIBLE
            + " order by o.arrivedAt, o.shareRef")
    List<ReferralOffer> unopened(String authority, AccessScope scope, Limit limit);

    /** Those for which a file was opened or that ask for it, the oldest first. */
    @Query("select o from ReferralOffer o where o.caseRef = :caseRef and" + VISIBLE + " order by o.arrivedAt")
    List<ReferralOffer> of(String caseRef, AccessScope scope);

    @Query("select o.shareRef from ReferralOffer o where o.caseRef in :caseRefs and" + VISIBLE)
    List<String> receivedBy(Collection<String> caseRefs, AccessScope scope);

    /** Those of which nothing came and that ended before a moment, while their messages are kept still. */
    @Query("select o from ReferralOffer o where o.endedAt < :before and o.kept = true and o.caseRef is null"
            + " and o.status in (org.rogatory.referral.share.ShareStatus.REJECTED,"
            + " org.rogatory.referral.share.ShareStatus.REVOKED,"
            + " org.rogatory.referral.share.ShareStatus.EXPIRED,"
            + " org.rogatory.referral.share.ShareStatus.RECALLED) and" + VISIBLE + " order by o.endedAt")
    List<ReferralOffer> ended(Instant before, AccessScope scope, Limit limit);

    /** Those to which something came once more after they were opened. */
    @Query("select o from ReferralOffer o where o.kept = true and o.caseRef is not null"
            + " and o.kind <> org.rogatory.referral.share.ShareKind.ASK and" + VISIBLE + " order by o.arrivedAt")
    List<ReferralOffer> again(AccessScope scope, Limit limit);
}
