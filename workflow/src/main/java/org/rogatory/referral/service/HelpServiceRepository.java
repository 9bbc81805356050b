package org.rogatory.referral.service;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HelpServiceRepository extends Repository<HelpService, String> {

    HelpService save(HelpService service);

    @Query("select s from HelpService s where s.caseRef = :caseRef and" + AccessScope.GRANTED
            + "s.caseRef) order by s.number")
    List<HelpService> of(String caseRef, AccessScope scope);
}
