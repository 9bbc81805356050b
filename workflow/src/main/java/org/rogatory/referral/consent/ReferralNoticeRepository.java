package org.rogatory.referral.consent;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralNoticeRepository extends Repository<ReferralNotice, String> {

    ReferralNotice saveAndFlush(ReferralNotice notice);

    /** What was done by duties in a file, the earliest first. */
    @Query("select n from ReferralNotice n where n.caseRef = :caseRef and" + AccessScope.GRANTED
            + "n.caseRef) order by n.recordedAt, n.noticeRef")
    List<ReferralNotice> of(String caseRef, AccessScope scope);
}
