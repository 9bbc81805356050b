package org.rogatory.referral.contact;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralSafetyRepository extends Repository<ReferralSafety, String> {

    ReferralSafety save(ReferralSafety safety);

    /** Those of a file, the newest first. */
    @Query("select s from ReferralSafety s where s.caseRef = :caseRef and" + AccessScope.GRANTED + "s.caseRef)"
            + " order by s.number desc")
    List<ReferralSafety> of(String caseRef, AccessScope scope, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete from ReferralSafety s where s.caseRef = :caseRef and" + AccessScope.GRANTED + "s.caseRef)")
    int remove(String caseRef, AccessScope scope);
}
