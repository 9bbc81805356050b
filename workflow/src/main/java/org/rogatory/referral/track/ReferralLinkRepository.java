package org.rogatory.referral.track;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralLinkRepository extends Repository<ReferralLink, String> {

    ReferralLink save(ReferralLink link);

    @Query("select l from ReferralLink l where l.caseRef = :caseRef and" + AccessScope.GRANTED
            + "l.caseRef) order by l.linkedAt, l.linkRef")
    List<ReferralLink> of(String caseRef, AccessScope scope);

    /** From its other end: the files linked with a case of this State. */
    @Query("select l from ReferralLink l where l.linkedRef = :linkedRef and l.state = :state and" + AccessScope.GRANTED
            + "l.caseRef) order by l.linkedAt, l.linkRef")
    List<ReferralLink> to(String linkedRef, String state, AccessScope scope);
}
