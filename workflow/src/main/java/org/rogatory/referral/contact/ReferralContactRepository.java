package org.rogatory.referral.contact;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralContactRepository extends Repository<ReferralContact, String> {

    ReferralContact save(ReferralContact contact);

    @Query("select c from ReferralContact c where c.caseRef = :caseRef and" + AccessScope.GRANTED + "c.caseRef)"
            + " order by c.recordedAt, c.contactRef")
    List<ReferralContact> of(String caseRef, AccessScope scope);
}
