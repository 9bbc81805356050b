package org.rogatory.referral.contact;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralScreeningRepository extends Repository<ReferralScreening, String> {

    ReferralScreening save(ReferralScreening screening);

    @Query("select s from ReferralScreening s where s.caseRef = :caseRef and" + AccessScope.GRANTED + "s.caseRef)"
            + " order by s.screenedAt desc, s.screeningRef")
    List<ReferralScreening> of(String caseRef, AccessScope scope);
}
