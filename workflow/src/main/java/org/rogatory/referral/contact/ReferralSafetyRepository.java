package org.rogatory.referral.contact;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralSafetyRepository extends Repository<ReferralSafety, String> {

    ReferralSafety save(ReferralSafety safety);

    @Query("select s from ReferralSafety s where s.caseRef = :caseRef and" + AccessScope.GRANTED + "s.caseRef)")
    Optional<ReferralSafety> find(String caseRef, AccessScope scope);

    @Modifying(flushAutomatically = true)
    @Query("delete from ReferralSafety s where s.caseRef = :caseRef and" + AccessScope.GRANTED + "s.caseRef)")
    int remove(String caseRef, AccessScope scope);
}
