package org.rogatory.referral.share;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What comes is written as the processes write: nobody may be there. */
interface ReferralOutcomeRepository extends Repository<ReferralOutcome, String> {

    ReferralOutcome saveAndFlush(ReferralOutcome outcome);

    /** Those of a file, the oldest first. */
    @Query("select o from ReferralOutcome o where o.caseRef = :caseRef and" + AccessScope.GRANTED
            + "o.caseRef) order by o.toldAt, o.outcomeRef")
    List<ReferralOutcome> of(String caseRef, AccessScope scope);
}
