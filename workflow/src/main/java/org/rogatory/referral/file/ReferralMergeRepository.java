package org.rogatory.referral.file;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralMergeRepository extends Repository<ReferralMerge, String> {

    ReferralMerge save(ReferralMerge merge);

    /** Those that hold, of the file that was given up and of the one that stays. */
    @Query("select m from ReferralMerge m where m.endedAt is null"
            + " and (m.caseRef = :caseRef or m.intoRef = :caseRef) and" + AccessScope.GRANTED
            + "m.caseRef) order by m.mergedAt, m.mergeRef")
    List<ReferralMerge> standing(String caseRef, AccessScope scope);
}
