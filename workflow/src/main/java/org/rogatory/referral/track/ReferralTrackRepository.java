package org.rogatory.referral.track;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralTrackRepository extends Repository<ReferralTrack, String> {

    ReferralTrack save(ReferralTrack track);

    void delete(ReferralTrack track);

    @Query("select t from ReferralTrack t where t.caseRef = :caseRef and" + AccessScope.GRANTED
            + "t.caseRef) order by t.trackRef")
    List<ReferralTrack> of(String caseRef, AccessScope scope);
}
