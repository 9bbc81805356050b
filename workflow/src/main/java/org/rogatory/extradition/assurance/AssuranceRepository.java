package org.rogatory.extradition.assurance;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssuranceRepository extends Repository<KeptAssurance, String> {

    KeptAssurance save(KeptAssurance assurance);

    @Query("select a from KeptAssurance a where a.caseRef = :caseRef and" + AccessScope.GRANTED
            + "a.caseRef) order by a.number")
    List<KeptAssurance> of(String caseRef, AccessScope scope);

    /**
     * Files in which something was asked of us and stands so, while a person may still be given up to us in them: the
     * longest waiting first.
     */
    @Query("select a.caseRef from KeptAssurance a, CaseFile f where f.caseRef = a.caseRef and a.status = :status"
            + " and f.machine = 'extradition_outgoing' and f.closedAt is null and f.status not in :over and"
            + AccessScope.GRANTED + "a.caseRef) group by a.caseRef order by min(a.openedAt), a.caseRef")
    List<String> unanswered(AssuranceStatus status, Set<String> over, AccessScope scope, Limit limit);
}
