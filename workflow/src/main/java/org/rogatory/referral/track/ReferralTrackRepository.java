package org.rogatory.referral.track;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralTrackRepository extends Repository<ReferralTrack, String> {

    String VISIBLE = AccessScope.GRANTED + "t.caseRef)";

    ReferralTrack save(ReferralTrack track);

    @Query("select t from ReferralTrack t where t.caseRef = :caseRef and" + VISIBLE + " order by t.trackRef")
    List<ReferralTrack> of(String caseRef, AccessScope scope);

    @Modifying(flushAutomatically = true)
    @Query("delete from ReferralTrack t where t.caseRef = :caseRef and" + VISIBLE)
    int remove(String caseRef, AccessScope scope);
}
