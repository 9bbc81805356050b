package org.rogatory.referral.share;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralOverrideRepository extends Repository<ReferralOverride, String> {

    String VISIBLE = AccessScope.GRANTED + "p.caseRef)";

    ReferralOverride saveAndFlush(ReferralOverride proposed);

    @Query("select p from ReferralOverride p where p.overrideRef = :overrideRef and p.caseRef = :caseRef and" + VISIBLE)
    Optional<ReferralOverride> ofFile(String overrideRef, String caseRef, AccessScope scope);

    /** Those of a file, the oldest first. */
    @Query("select p from ReferralOverride p where p.caseRef = :caseRef and" + VISIBLE + " order by p.proposedAt")
    List<ReferralOverride> of(String caseRef, AccessScope scope);

    /** Of two who agree at once only one finds it still. */
    @Modifying(flushAutomatically = true)
    @Query("delete from ReferralOverride p where p.overrideRef = :overrideRef and" + VISIBLE)
    int remove(String overrideRef, AccessScope scope);

    @Modifying(flushAutomatically = true)
    @Query("delete from ReferralOverride p where p.caseRef = :caseRef and" + VISIBLE)
    int drop(String caseRef, AccessScope scope);
}
