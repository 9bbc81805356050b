package org.rogatory.extradition.assurance;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SurrenderDays extends Repository<SurrenderDay, String> {

    SurrenderDay save(SurrenderDay day);

    @Query("select d from SurrenderDay d where d.caseRef = :caseRef and" + AccessScope.GRANTED + "d.caseRef)")
    Optional<SurrenderDay> find(String caseRef, AccessScope scope);

    /**
     * Files of which the other State is still to be told what became of who is tried: the longest waiting first. Of one
     * that was destroyed, with its key, nobody can write anything any more.
     */
    @Query("select d.caseRef from SurrenderDay d, CaseFile f where f.caseRef = d.caseRef and d.tried = true"
            + " and d.resultTold = false and f.status in ('surrendered', 'closed')"
            + " and exists (select k.caseRef from FileKey k where k.caseRef = d.caseRef and k.masterNumber > 0) and"
            + AccessScope.GRANTED + "d.caseRef) order by d.surrenderedOn, d.caseRef")
    List<String> untold(AccessScope scope, Limit limit);
}
