package org.rogatory.referral.track;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralReflectionRepository extends Repository<ReferralReflection, String> {

    ReferralReflection save(ReferralReflection reflection);

    @Query("select r from ReferralReflection r where r.caseRef = :caseRef and" + AccessScope.GRANTED + "r.caseRef)")
    Optional<ReferralReflection> find(String caseRef, AccessScope scope);

    @Query("select r from ReferralReflection r where r.caseRef in :caseRefs and r.endedOn is null and"
            + AccessScope.GRANTED + "r.caseRef) order by r.caseRef")
    List<ReferralReflection> running(Collection<String> caseRefs, AccessScope scope);
}
