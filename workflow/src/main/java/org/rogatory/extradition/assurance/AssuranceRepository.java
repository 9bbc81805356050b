package org.rogatory.extradition.assurance;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssuranceRepository extends Repository<KeptAssurance, String> {

    KeptAssurance save(KeptAssurance assurance);

    @Query("select a from KeptAssurance a where a.caseRef = :caseRef and" + AccessScope.GRANTED
            + "a.caseRef) order by a.number")
    List<KeptAssurance> of(String caseRef, AccessScope scope);
}
