package org.rogatory.referral.tally;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralTalliedRepository extends Repository<ReferralTallied, String> {

    ReferralTallied save(ReferralTallied row);

    @Query("select t from ReferralTallied t where t.caseRef = :caseRef and" + AccessScope.GRANTED + "t.caseRef)")
    Optional<ReferralTallied> find(String caseRef, AccessScope scope);
}
