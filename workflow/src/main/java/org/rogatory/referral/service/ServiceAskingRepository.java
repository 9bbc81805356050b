package org.rogatory.referral.service;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ServiceAskingRepository extends Repository<ServiceAsking, String> {

    ServiceAsking save(ServiceAsking asking);

    /** Those of a file, the newest first; last those of which it was not kept when. */
    @Query("select a from ServiceAsking a where a.caseRef = :caseRef and" + AccessScope.GRANTED
            + "a.caseRef) order by a.askedAt desc, a.askingRef")
    List<ServiceAsking> of(String caseRef, AccessScope scope);
}
