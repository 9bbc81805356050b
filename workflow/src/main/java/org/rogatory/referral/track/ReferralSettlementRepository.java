package org.rogatory.referral.track;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralSettlementRepository extends Repository<ReferralSettlement, String> {

    ReferralSettlement save(ReferralSettlement settlement);

    @Query("select s from ReferralSettlement s where s.caseRef = :caseRef and" + AccessScope.GRANTED
            + "s.caseRef) order by s.settledAt desc, s.settlementRef")
    List<ReferralSettlement> of(String caseRef, AccessScope scope);
}
