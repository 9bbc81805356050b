package org.rogatory.referral.track;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralDecisionRepository extends Repository<ReferralDecision, String> {

    ReferralDecision save(ReferralDecision decision);

    @Query("select d from ReferralDecision d where d.caseRef = :caseRef and" + AccessScope.GRANTED
            + "d.caseRef) order by d.number")
    List<ReferralDecision> of(String caseRef, AccessScope scope);
}
