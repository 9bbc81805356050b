package org.rogatory.extradition.custody;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CorrectionRepository extends Repository<Correction, String> {

    Correction save(Correction correction);

    @Query("select c from Correction c where c.caseRef = :caseRef and" + AccessScope.GRANTED
            + "c.caseRef) order by c.number")
    List<Correction> of(String caseRef, AccessScope scope);
}
